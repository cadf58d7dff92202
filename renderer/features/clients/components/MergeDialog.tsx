import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeField } from '@shared/ipc/client-answers';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { ArrowUpDown } from '../../../ui/icon/icons';
import { showToast } from '../../../ui/toast/toast-store';
import { useMergeWords } from '../hooks/use-merge-words';
import styles from './Dialogs.module.css';

interface MergeDialogProps {
  readonly keptId: string;
  readonly goneId: string;
  readonly onClose: () => void;
  readonly onSwap: () => void;
  readonly onMerged: (clientId: string) => void;
}

/** Two clients made one: field by field what stays, and what goes over. */
export function MergeDialog({ keptId, goneId, onClose, onSwap, onMerged }: MergeDialogProps) {
  const { t } = useTranslation('clients');
  const { data: preview } = useRpc('client.mergePreview', { keptId, goneId });
  const { run, isRunning } = useCommand('client.merge');
  const words = useMergeWords();
  /** Fields a person decided; the rest follow the rule: an empty one takes the other's value. */
  const [decided, setDecided] = useState<Readonly<Record<string, 'kept' | 'gone'>>>({});
  if (!preview) return null;
  const choiceOf = ({ field, kept }: MergeField) =>
    decided[field] ?? (kept === null ? 'gone' : 'kept');
  const different = preview.fields.filter(({ kept, gone }) => kept !== gone);
  const merge = async () => {
    const fromGone = preview.fields
      .filter((field) => choiceOf(field) === 'gone')
      .map(({ field }) => field);
    const done = await run({ keptId, goneId, fromGone });
    if (!done) return;
    showToast(t('merge.done', { gone: preview.gone.name }));
    onMerged(done.clientId);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="lg"
      title={t('merge.title')}
      primary={{
        label: t('merge.merge'),
        onPress: () => void merge(),
        isDisabled: isRunning,
      }}
    >
      <div className={styles.value}>
        <p>{t('merge.how', { kept: preview.kept.name, gone: preview.gone.name })}</p>
        <Button size="sm" variant="ghost" icon={ArrowUpDown} onPress={onSwap}>
          {t('merge.swap')}
        </Button>
      </div>
      {different.length === 0 ? (
        <p className={styles.quiet}>{t('merge.equal')}</p>
      ) : (
        <div className={styles.tableBox}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th>{t('merge.field')}</th>
                <th>{t('merge.stays')}</th>
                <th>{t('merge.goes')}</th>
              </tr>
            </thead>
            <tbody>
              {different.map((field) => (
                <tr key={field.field}>
                  <td>{words.field(field.field)}</td>
                  {(['kept', 'gone'] as const).map((side) => (
                    <td key={side}>
                      <Choice
                        name={field.field}
                        label={`${words.field(field.field)}: ${words.value(field, side)}`}
                        text={words.value(field, side)}
                        isChosen={choiceOf(field) === side}
                        onChoose={() => setDecided({ ...decided, [field.field]: side })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.changes}>
        {preview.moves.length === 0
          ? t('merge.nothingMoves')
          : t('merge.moves', { what: words.moves(preview.moves) })}
      </p>
      <p className={styles.quiet}>{t('merge.spelling', { gone: preview.gone.name })}</p>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, label, text, isChosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <label className={styles.value} htmlFor={id}>
      <input
        id={id}
        type="radio"
        name={`merge-${name}`}
        aria-label={label}
        checked={isChosen}
        onChange={onChoose}
      />
      <span>{text}</span>
    </label>
  );
}
