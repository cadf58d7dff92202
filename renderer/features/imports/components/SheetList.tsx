import { cx } from '../../../ui/cx';
import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';
import { mainReason, reasonText } from '../model/reason-text';
import { sampleWidth } from '../model/sample-columns';
import styles from './SheetList.module.css';

/** Reasons that say no more than the columns above the grid do. */
const PLAIN: ReadonlySet<string> = new Set([
  'HEADER_ROW',
  'NO_HEADER',
  'LAYOUT_TRANSACTIONS',
  'LAYOUT_WIDE',
  'HIDDEN_SHEET',
  'CLIENT_BY_HEADER',
  'DATE_BY_HEADER',
  'AMOUNT_BY_HEADER',
]);

/** The sheets of the workbook, each with what it seems to be. Arrows choose; one tab stop. */
export function SheetList() {
  const { opened, draft, change, t, format } = useImport();
  const { sheets } = draft;
  const others = opened.info.sheets.filter(
    (one) => !sheets.some((sheet) => sheet.guess.sheet === one.index),
  );
  const step = (index: number, by: number): void => {
    const next = Math.max(0, Math.min(sheets.length - 1, index + by));
    change({ kind: 'sheet', index: next });
    document.getElementById(`import-sheet-${next}`)?.focus();
  };
  return (
    <Section title={t('sheet.title')} className={styles.section ?? ''}>
      <div role="radiogroup" aria-label={t('sheet.title')}>
        {sheets.map(({ guess }, index) => {
          const sample = opened.samples.find((one) => one.sheet === guess.sheet);
          const info = opened.info.sheets.find((one) => one.index === guess.sheet);
          const isChosen = index === draft.chosen;
          const reason = mainReason(guess.reasons);
          const rows = sample?.rows.at(-1)?.rowNumber ?? 0;
          const size =
            sample && rows > 0
              ? t('sheet.size', {
                  count: rows,
                  columns: format.integer(sampleWidth(sample, guess.mapping)),
                })
              : t('sheet.empty');
          const more = isChosen
            ? guess.reasons.filter((one) => one !== reason && !PLAIN.has(one.code))
            : [];
          return (
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a row with a sentence, chosen like a radio; a native radio cannot hold it
            <button
              key={guess.sheet}
              id={`import-sheet-${index}`}
              type="button"
              role="radio"
              aria-checked={isChosen}
              tabIndex={isChosen ? 0 : -1}
              className={cx(styles.sheet, isChosen && styles.chosen)}
              onClick={() => change({ kind: 'sheet', index })}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
                if (by === 0) return;
                event.preventDefault();
                step(index, by);
              }}
            >
              <span className={styles.line}>
                <span className={styles.name}>{guess.sheetName}</span>
                <span className={styles.size}>
                  {sample && !sample.isWhole && rows > 0
                    ? t('sheet.more', {
                        rows: format.integer(sample.rows.length),
                        columns: format.integer(sampleWidth(sample, guess.mapping)),
                      })
                    : size}
                </span>
              </span>
              <span className={styles.reason}>
                {index === opened.guess.best ? `${t('sheet.best')}. ` : ''}
                {reason ? reasonText(reason, t, format) : ''}
                {info && info.visibility !== 'visible' ? ` (${t('sheet.hidden')})` : ''}
              </span>
              {more.map((one) => (
                <span key={`${one.code} ${one.params['header'] ?? ''}`} className={styles.reason}>
                  {reasonText(one, t, format)}
                </span>
              ))}
            </button>
          );
        })}
      </div>
      {others.map((one) => (
        <div key={one.index} className={styles.other}>
          <span className={styles.name}>{one.name}</span>
          <span className={styles.reason}>
            {one.kind === 'worksheet' ? t('sheet.notLooked') : t('sheet.notRows')}
          </span>
        </div>
      ))}
    </Section>
  );
}
