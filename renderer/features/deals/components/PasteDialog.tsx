import { useMemo, useState } from 'react';
import { MOST_PASTED_DEALS } from '@shared/ipc/deal-methods';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Checkbox } from '../../../ui/choice/Checkbox';
import { Dialog } from '../../../ui/dialog/Dialog';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from '../hooks/pipeline-context';
import { sayOutOfScope } from '../hooks/say-out-of-scope';
import { parseDeals } from '../model/parse-deals';
import { openPart } from '../store';
import { TextArea } from './TextArea';
import styles from './Forms.module.css';

/** Rows held back that are written out. */
const MOST_HELD = 6;
const NONE = { ready: [], archived: [], held: [] } as const;

/** Deals copied from a spreadsheet: what will be added, and which rows are held back and why. */
export function PasteDialog({ text: pasted }: { readonly text: string }) {
  const { t, format, scope } = usePipeline();
  const choices = useRpc('deal.choices', { clientId: null });
  const { run, isRunning } = useCommand('deal.paste');
  const [text, setText] = useState(pasted);
  const [takesArchived, setTakesArchived] = useState(false);
  const clients = choices.data;
  const { ready, archived, held } = useMemo(
    () => (clients ? parseDeals(text, clients) : NONE),
    [text, clients],
  );
  const taken = takesArchived ? [...ready, ...archived] : ready;
  const deals = taken.slice(0, MOST_PASTED_DEALS);
  const close = () => openPart(null);
  const save = async () => {
    const done = await run({ deals });
    if (!done) return;
    showToast(t('paste.done', { count: done.added }));
    if (clients) sayOutOfScope(t, scope, clients, deals);
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      width="lg"
      title={t('paste.title')}
      primary={{
        label: t('paste.add', { count: deals.length }),
        onPress: () => void save(),
        isDisabled: deals.length === 0 || isRunning,
      }}
    >
      <TextArea
        label={t('paste.field')}
        value={text}
        onChange={setText}
        rows={8}
        hint={t('paste.hint')}
        takesFocus
      />
      {text.trim() === '' || !clients ? null : (
        <p role="status">
          {t('paste.ready', { count: ready.length })}
          {held.length > 0 ? `, ${t('paste.held', { count: held.length })}` : ''}
        </p>
      )}
      {taken.length > deals.length ? <p>{t('paste.most', { count: deals.length })}</p> : null}
      {archived.length > 0 ? (
        <Checkbox
          isSelected={takesArchived}
          onChange={setTakesArchived}
          detail={t('paste.archivedDetail')}
        >
          {t('paste.takeArchived', { count: archived.length })}
        </Checkbox>
      ) : null}
      <ul className={styles.lines}>
        {held.slice(0, MOST_HELD).map(({ row, problem, text: what }) => (
          <li key={row} className={styles.bad}>
            {t('paste.row', {
              row: format.integer(row),
              problem: t(`paste.problem.${problem}`, { text: what }),
            })}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
