import { useMemo, useState } from 'react';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Dialog } from '../../../ui/dialog/Dialog';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from '../hooks/pipeline-context';
import { parseDeals } from '../model/parse-deals';
import { openPart } from '../store';
import { TextArea } from './TextArea';
import styles from './Forms.module.css';

/** Rows held back that are written out. */
const MOST_HELD = 6;

/** Deals copied from a spreadsheet: what will be added, and which rows are held back and why. */
export function PasteDialog({ text: pasted }: { readonly text: string }) {
  const { t, format } = usePipeline();
  const choices = useRpc('deal.choices', { clientId: null });
  const { run, isRunning } = useCommand('deal.paste');
  const [text, setText] = useState(pasted);
  const clients = choices.data?.clients;
  const { ready, held } = useMemo(() => parseDeals(text, clients ?? []), [text, clients]);
  const close = () => openPart(null);
  const save = async () => {
    const done = await run({ deals: ready.slice(0, 2000) });
    if (!done) return;
    showToast(t('paste.done', { count: done.added }));
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      width="lg"
      title={t('paste.title')}
      primary={{
        label: t('paste.add', { count: ready.length }),
        onPress: () => void save(),
        isDisabled: ready.length === 0 || isRunning,
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
      {text.trim() === '' ? null : (
        <p role="status">
          {t('paste.ready', { count: ready.length })}
          {held.length > 0 ? `, ${t('paste.held', { count: held.length })}` : ''}
        </p>
      )}
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
