import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PasteMeaning } from '@shared/import/clients/paste-meaning';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Checkbox } from '../../../ui/choice/Checkbox';
import { Select } from '../../../ui/select/Select';
import { showToast } from '../../../ui/toast/toast-store';
import styles from './Dialogs.module.css';
import { PasteLines } from './PasteLines';

const MEANINGS: readonly PasteMeaning[] = [
  'name',
  'code',
  'legalName',
  'owner',
  'industry',
  'region',
  'web',
  'leadSource',
  'employees',
  'note',
  'ignore',
];

interface PasteDialogProps {
  /** Cells from the clipboard; empty asks for them here. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Cells from a spreadsheet become clients: what the columns are, who is new, known or only near. */
export function PasteDialog({ text: first, onClose }: PasteDialogProps) {
  const { t } = useTranslation('clients');
  const [text, setText] = useState(first);
  const [meanings, setMeanings] = useState<PasteMeaning[] | null>(null);
  const [hasHeader, setHasHeader] = useState<boolean | null>(null);
  const [decisions, setDecisions] = useState<Readonly<Record<string, string>>>({});
  const isEmpty = text.trim() === '';
  const { data: preview } = useRpc(
    'client.readPaste',
    { text, meanings, hasHeader },
    { isEnabled: !isEmpty, keepPrevious: true },
  );
  const { run, isRunning } = useCommand('client.takePaste');
  const counts = isEmpty ? undefined : preview?.counts;
  const hasName = preview?.columns.some(({ meaning }) => meaning === 'name' || meaning === 'code');
  const take = async () => {
    if (!preview) return;
    const done = await run({
      text,
      meanings: preview.columns.map(({ meaning }) => meaning),
      hasHeader: preview.hasHeader,
      decisions: { ...decisions },
    });
    if (!done) return;
    onClose();
    showToast(
      t('paste.done', {
        added: t('paste.added', { count: done.added }),
        changed: t('paste.changed', { count: done.changed }),
      }),
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="lg"
      title={t('paste.title')}
      primary={{
        label: t('paste.take'),
        onPress: () => void take(),
        isDisabled: isEmpty || isRunning || hasName !== true,
      }}
    >
      {first === '' ? (
        <textarea
          className={styles.area}
          aria-label={t('paste.area')}
          placeholder={t('paste.area')}
          value={text}
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value);
            setMeanings(null);
            setHasHeader(null);
            setDecisions({});
          }}
        />
      ) : null}
      {counts === undefined || !preview ? null : (
        <>
          <div className={styles.columns}>
            {preview.columns.map((column, i) => (
              <div key={`${i} ${column.header}`} className={styles.column}>
                <Select
                  label={column.header === '' ? String(i + 1) : column.header}
                  size="sm"
                  items={MEANINGS.map((key) => ({ key, label: t(`paste.meaning.${key}`) }))}
                  selectedKey={column.meaning}
                  onChange={(meaning) =>
                    setMeanings(
                      preview.columns.map((one, at) =>
                        at === i
                          ? meaning
                          : one.meaning === meaning && meaning !== 'ignore'
                            ? 'ignore'
                            : one.meaning,
                      ),
                    )
                  }
                />
              </div>
            ))}
          </div>
          <Checkbox isSelected={preview.hasHeader} onChange={setHasHeader}>
            {t('paste.header')}
          </Checkbox>
          <div className={styles.counts} role="status">
            {(['new', 'known', 'near', 'repeated', 'empty'] as const).map((kind) =>
              counts[kind] === 0 ? null : (
                <span key={kind}>{t(`paste.count.${kind}`, { count: counts[kind] })}</span>
              ),
            )}
            {hasName === true ? null : <span>{t('paste.noName')}</span>}
          </div>
          <PasteLines
            preview={preview}
            decisions={decisions}
            onDecide={(line, decision) => setDecisions({ ...decisions, [line]: decision })}
          />
        </>
      )}
    </Dialog>
  );
}
