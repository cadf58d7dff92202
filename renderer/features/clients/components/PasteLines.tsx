import { useTranslation } from 'react-i18next';
import type { PasteLine, PastePreview } from '@shared/ipc/client-answers';
import { useFormat } from '../../../lib/format/use-format';
import { Select } from '../../../ui/select/Select';
import styles from './Dialogs.module.css';

/** Most lines shown; the counts above speak of all. Those that need a decision come first. */
const MOST = 200;

interface PasteLinesProps {
  readonly preview: PastePreview;
  readonly decisions: Readonly<Record<string, string>>;
  readonly onDecide: (line: string, decision: string) => void;
}

/** What becomes of each pasted line, with another choice for each. */
export function PasteLines({ preview, decisions, onDecide }: PasteLinesProps) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const lines = preview.lines
    .filter(({ kind }) => kind !== 'empty')
    .sort((one, other) => Number(other.kind === 'near') - Number(one.kind === 'near'));
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.number}>{t('paste.line')}</th>
            <th>{t('column.name')}</th>
            <th>{t('paste.becomes')}</th>
            <th>{t('paste.changes')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST).map((line) => (
            <tr key={line.line}>
              <td className={styles.number}>{format.integer(line.line)}</td>
              <td>{line.name}</td>
              <td>
                {line.kind === 'repeated' ? (
                  t('paste.sameAs', { line: format.integer(line.sameAsLine) })
                ) : (
                  <LineChoice
                    line={line}
                    decision={decisions[String(line.line)]}
                    onDecide={(decision) => onDecide(String(line.line), decision)}
                  />
                )}
              </td>
              <td className={styles.changes}>
                {line.changes
                  .map(({ field, from, to }) =>
                    from === null
                      ? t('paste.fills', { field: t(`paste.meaning.${field}`), to })
                      : t('paste.replaces', { field: t(`paste.meaning.${field}`), from, to }),
                  )
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > MOST ? (
        <p className={styles.quiet}>{t('picker.more', { count: lines.length - MOST })}</p>
      ) : null}
    </div>
  );
}

interface LineChoiceProps {
  readonly line: PasteLine;
  readonly decision: string | undefined;
  readonly onDecide: (decision: string) => void;
}

function LineChoice({ line, decision, onDecide }: LineChoiceProps) {
  const { t } = useTranslation('clients');
  const proposed =
    line.kind === 'near' ? 'skip' : line.kind === 'known' ? (line.clientId ?? '') : 'new';
  const known =
    line.kind === 'known' && line.clientId !== null
      ? [{ key: line.clientId, label: t('paste.known', { name: line.knownName ?? line.name }) }]
      : line.candidates.map(({ id, name }) => ({ key: id, label: t('paste.known', { name }) }));
  return (
    <Select
      label={t('paste.becomesOf', { name: line.name })}
      isLabelHidden
      size="sm"
      look="bare"
      selectedKey={decision ?? proposed}
      onChange={onDecide}
      items={[
        ...known,
        ...(line.kind === 'known' ? [] : [{ key: 'new', label: t('paste.new') }]),
        { key: 'skip', label: t(line.kind === 'near' ? 'paste.askedOut' : 'paste.out') },
      ]}
    />
  );
}
