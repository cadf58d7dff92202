import type { KeyboardEvent } from 'react';
import type { FactLine } from '@shared/ipc/dossier-answers';
import { cx } from '../../../ui/cx';
import { useDossier } from '../hooks/dossier-context';
import { beginsTyping } from '../model/next-row';
import { FactEditor } from './FactEditor';
import { FactMenu } from './FactMenu';
import { FreshnessMark } from './FreshnessMark';
import { RichText } from './RichText';
import { RowFrame } from './RowFrame';
import { StatusCell } from './StatusCell';
import { UnknownCells } from './UnknownCells';
import styles from './DossierTable.module.css';

/** One fact: its value, where it comes from, how sure and how fresh it is; unknown, the question to ask. */
export function FactRow({ line }: { readonly line: FactLine }) {
  const { labelOf, edit, editing, currentKey, t } = useDossier();
  const isEdited = editing?.key === line.key;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && line.isApplicable) {
      event.preventDefault();
      edit(line, 'value');
    } else if (line.isApplicable && line.known === null && beginsTyping(event)) {
      event.preventDefault();
      edit(line, 'value', event.key);
    }
  };
  return (
    <RowFrame
      rowKey={line.key}
      onKeyDown={onKeyDown}
      onDoubleClick={(cell) => {
        if (line.isApplicable && !isEdited) edit(line, line.known === null ? 'value' : cell);
      }}
    >
      <div
        role="rowheader"
        className={styles.name}
        title={t(line.isSoft ? 'softLong' : 'hardLong')}
      >
        {labelOf(line)}
      </div>
      {!line.isApplicable ? (
        <div role="gridcell" className={styles.aside}>
          {t('notApplicable')}
        </div>
      ) : line.known === null ? (
        <UnknownCells line={line} />
      ) : (
        <KnownCells line={line} known={line.known} />
      )}
      <div role="gridcell" className={styles.more}>
        {currentKey === line.key ? <FactMenu line={line} /> : null}
      </div>
    </RowFrame>
  );
}

/** Value, source, date, status and freshness; the one being written is a field. */
function KnownCells({
  line,
  known,
}: {
  readonly line: FactLine;
  readonly known: NonNullable<FactLine['known']>;
}) {
  const { t, format, editing } = useDossier();
  const edited = editing?.key === line.key ? editing.field : null;
  return (
    <>
      <div role="gridcell" className={edited === 'value' ? styles.editing : undefined}>
        {edited === 'value' ? (
          <FactEditor line={line} />
        ) : (
          <div className={styles.value} data-selectable>
            <RichText value={known.value} />
          </div>
        )}
        <Notes line={line} />
      </div>
      <div
        role="gridcell"
        className={cx(styles.sourceCell, edited === 'source' ? styles.editing : styles.source)}
        data-field="source"
      >
        {edited === 'source' ? (
          <FactEditor line={line} />
        ) : known.source === null ? (
          <span className={styles.none}>{t('noSource')}</span>
        ) : (
          <span title={known.source}>{known.source}</span>
        )}
      </div>
      <div
        role="gridcell"
        data-field="day"
        className={edited === 'day' ? styles.editing : styles.date}
      >
        {edited === 'day' ? <FactEditor line={line} /> : format.isoDay(known.day)}
      </div>
      <div role="gridcell">
        <StatusCell line={line} />
      </div>
      <div role="gridcell">
        <FreshnessMark freshness={known.freshness} />
      </div>
    </>
  );
}

/** Small words under a value: until when it holds, files, that it is soft. */
function Notes({ line }: { readonly line: FactLine }) {
  const { t, format, currentKey } = useDossier();
  const ends = line.known?.expiresDay ?? null;
  const isOver = line.known?.freshness === 'expired';
  if (ends === null && line.files === 0 && !(line.isSoft && currentKey === line.key)) return null;
  return (
    <div className={styles.notes}>
      {ends === null ? null : (
        <span className={isOver ? styles.over : undefined}>
          {t(isOver ? 'expired' : 'expires', { day: format.isoDay(ends) })}
        </span>
      )}
      {line.files === 0 ? null : <span>{t('fileCount', { count: line.files })}</span>}
      {line.isSoft && currentKey === line.key ? <span>{t('softLong')}</span> : null}
    </div>
  );
}
