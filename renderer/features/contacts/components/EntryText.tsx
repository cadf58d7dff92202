import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@shared/ipc/contact-answers';
import type { Touch } from '@shared/ipc/dossier-answers';
import { useFormat } from '../../../lib/format/use-format';
import { Pill } from '../../../ui/pill/Pill';
import { useEntryWords } from '../hooks/use-entry-words';
import styles from '../screens/HistoryTab.module.css';

/** What happened, in words. */
export function EntryText({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation('contacts');
  const { title, detail } = useEntryWords()(entry);
  const isTouch = entry.kind === 'meeting' || entry.kind === 'note';
  return (
    <div className={styles.what}>
      <b>{title}</b>
      {isTouch && !entry.isHeld ? (
        <>
          {' '}
          <Pill tone="outline">{t('history.planned')}</Pill>
        </>
      ) : null}
      {detail === '' ? null : <p>{detail}</p>}
      {isTouch ? <TouchText touch={entry.touch} /> : null}
    </div>
  );
}

function TouchText({ touch }: { readonly touch: Touch }) {
  const { t } = useTranslation('contacts');
  const { t: tKit } = useTranslation('kit');
  const format = useFormat();
  const next = [touch.nextStep, touch.nextOwner, touch.nextDay && format.isoDay(touch.nextDay)];
  return (
    <>
      {touch.objective === null ? null : <p>{t('history.wanted', { what: touch.objective })}</p>}
      {touch.words === null ? null : (
        <p className={styles.words}>{tKit('quoted', { text: touch.words })}</p>
      )}
      {touch.note === null ? null : <p className={styles.note}>{touch.note}</p>}
      {touch.nextStep === null ? null : (
        <p>{t('history.next', { what: next.filter(Boolean).join(', ') })}</p>
      )}
    </>
  );
}
