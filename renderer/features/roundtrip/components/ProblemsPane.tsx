import { useTranslation } from 'react-i18next';
import type { RoundTripDiff } from '@shared/ipc/roundtrip-methods';
import { SidePane } from '../../../ui/pane/SidePane';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { Section } from '../../../ui/pane/Section';
import styles from './RoundTrip.module.css';

/** Most lines listed of one kind. */
const MOST = 200;

/** What of the workbook is not compared: values that cannot be, and rows nobody knows. */
export function ProblemsPane({ diff }: { readonly diff: RoundTripDiff }) {
  const { t } = useTranslation('roundtrip');
  const { wrong, unplaced } = diff;
  if (wrong.length === 0 && unplaced.length === 0) return null;
  return (
    <SidePane label={t('pane.problems')}>
      <PaneHeader level={2} title={t('pane.problems')} />
      {wrong.length === 0 ? null : (
        <Section title={t('wrong.title')} detail={wrong.length}>
          <ul className={styles.list}>
            {wrong.slice(0, MOST).map(({ cell, clientName, field, text, why }) => (
              <li key={cell}>
                {t('wrong.line', {
                  cell,
                  client: clientName,
                  field: t(`field.${field}`),
                  text,
                  why: t(`wrong.why.${why}`),
                })}
              </li>
            ))}
            <More count={wrong.length - MOST} />
          </ul>
        </Section>
      )}
      {unplaced.length === 0 ? null : (
        <Section title={t('unplaced.title')} detail={unplaced.length}>
          <ul className={styles.list}>
            {unplaced.slice(0, MOST).map(({ row, code, name, why }) => (
              <li key={row}>
                {t('unplaced.line', {
                  row,
                  name: name === '' ? (code ?? '') : name,
                  why: t(`unplaced.why.${why}`),
                })}
              </li>
            ))}
            <More count={unplaced.length - MOST} />
          </ul>
        </Section>
      )}
    </SidePane>
  );
}

function More({ count }: { readonly count: number }) {
  const { t } = useTranslation('roundtrip');
  return count > 0 ? <li className={styles.none}>{t('more', { count })}</li> : null;
}
