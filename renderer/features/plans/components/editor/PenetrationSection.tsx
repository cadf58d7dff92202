import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFromIso } from '@shared/domain/iso-day';
import type { PenetrationRow, PlanEditor } from '@shared/ipc/plan-answers';
import { joinRange } from '../../../../lib/format/join-range';
import { useFormat } from '../../../../lib/format/use-format';
import type { Format } from '../../../../lib/format/create-format';
import { goTo } from '../../../../lib/navigation/navigation-store';
import { Button } from '../../../../ui/button/Button';
import { cx } from '../../../../ui/cx';
import { showToast } from '../../../../ui/toast/toast-store';
import { send } from '../../../../data/send';
import styles from './Penetration.module.css';

interface PenetrationSectionProps {
  readonly editor: PlanEditor;
  readonly isReadOnly: boolean;
  readonly isOnPaper?: boolean;
}

const E4 = 10_000;
/** Longer tables would push the objectives out of sight; what has no estimate is folded away first. */
const MOST_ROWS = 6;

/** Our share of what the client buys, category by category: a range where the budget is one, a word where it is unknown. */
export function PenetrationSection({
  editor,
  isReadOnly,
  isOnPaper = false,
}: PenetrationSectionProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const id = useId();
  const { penetration, currency } = editor;
  const { rows, index, known, relevant, months, toDay } = penetration;
  const [isAll, setIsAll] = useState(false);
  const isFolded = !isAll && !isOnPaper && rows.length > MOST_ROWS;
  const shown = isFolded ? rows.slice(0, MOST_ROWS - 1) : rows;
  const most = Math.max(1, ...rows.map((row) => row.budget?.high ?? row.oursE4 ?? 0));
  return (
    <section className={cx(styles.section, isOnPaper && styles.onPaper)} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{t('penetration.title')}</h3>
        {rows.length === 0 ? null : (
          <p>
            <b>
              {index === null ? t('penetration.unknown') : share(index.low, index.high, format)}
            </b>
            {[
              ...(index === null
                ? []
                : [t('penetration.likely', { likely: format.percent(index.likely, 0) })]),
              t('penetration.coverage', { known, count: relevant }),
              ...(toDay === null
                ? []
                : [t('penetration.window', { months, day: format.isoDay(toDay) })]),
              currency === null
                ? t('penetration.thousands')
                : t('penetration.inThousands', { currency: format.currencySign(currency) }),
            ].map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {t('penetration.empty')}{' '}
          {isOnPaper ? null : (
            <Button
              variant="link"
              size="sm"
              onPress={() =>
                goTo({ name: 'client', clientId: editor.client.id, tab: 'whitespace' })
              }
            >
              {t('penetration.toSpace')}
            </Button>
          )}
        </p>
      ) : (
        <table className={styles.table} aria-label={t('penetration.table')}>
          <thead>
            <tr>
              <th scope="col">{t('penetration.category')}</th>
              <th scope="col" className={styles.end}>
                {t('penetration.ours')}
              </th>
              <th scope="col" className={styles.end}>
                {t('penetration.budget')}
              </th>
              <th scope="col" className={styles.barColumn}>
                {t('penetration.bar')}
              </th>
              <th scope="col" className={styles.end}>
                {t('penetration.indexHead')}
              </th>
              <th scope="col" className={styles.source}>
                {t('penetration.source')}
              </th>
              <th scope="col">{t('penetration.trust')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={row.categoryId}
                row={row}
                most={most}
                editor={editor}
                isReadOnly={isReadOnly}
                isOnPaper={isOnPaper}
              />
            ))}
          </tbody>
        </table>
      )}
      {isFolded ? (
        <div className={styles.fold}>
          <Button variant="link" size="sm" onPress={() => setIsAll(true)}>
            {t('penetration.showAll', { count: rows.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly row: PenetrationRow;
  /** Length of the longest bar, ten-thousandths. */
  readonly most: number;
  readonly editor: PlanEditor;
  readonly isReadOnly: boolean;
  readonly isOnPaper: boolean;
}

function Row({ row, most, editor, isReadOnly, isOnPaper }: RowProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const thousand = (value: number) => format.integer(Math.round(value / E4 / 1000));
  const { budget, index, oursE4, doubt, confidence } = row;
  const ask = () => {
    const text = t('penetration.question', { category: row.name });
    void send('plan.askEstimate', {
      clientId: editor.client.id,
      categoryId: row.categoryId,
      text,
    }).then((done) => {
      if (done !== undefined) showToast(t('penetration.askedToast', { category: row.name }));
    });
  };
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td className={styles.end}>{oursE4 === null ? '–' : thousand(oursE4)}</td>
      <td className={cx(styles.end, styles.quiet)}>
        {budget === null
          ? t('penetration.unknown')
          : joinRange(thousand(budget.low), thousand(budget.high))}
      </td>
      <td className={styles.barColumn}>
        <Bar row={row} most={most} />
      </td>
      <td className={cx(styles.end, index !== null && styles.index)}>
        {index === null ? '–' : share(index.low, index.high, format)}
      </td>
      {budget === null ? (
        <td colSpan={2}>
          {isOnPaper ? null : row.isAsked ? (
            <span className={styles.quiet}>{t('penetration.asked')}</span>
          ) : (
            <Button variant="link" size="sm" onPress={ask} isDisabled={isReadOnly}>
              {t('penetration.ask')}
            </Button>
          )}
        </td>
      ) : (
        <>
          <td className={styles.quiet}>
            {t('penetration.sourceDay', {
              source: row.source ?? '',
              day: format.month(row.day === null ? null : dayFromIso(row.day)),
            })}
            {doubt === 'outdated' || doubt === 'nothing-but-sales' ? (
              <span className={styles.warn}>{t('penetration.outdated')}</span>
            ) : row.isAged ? (
              <span className={styles.warn}>{t('penetration.aged')}</span>
            ) : null}
          </td>
          <td>
            <Trust confidence={confidence} />
          </td>
        </>
      )}
    </tr>
  );
}

/** Ours as a filled bar in the budget: grey to its low end, a frame to its high end, a line at the likely one. */
function Bar({ row, most }: { readonly row: PenetrationRow; readonly most: number }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { budget, oursE4 } = row;
  const at = (value: number) => `${(Math.max(0, value) / most) * 100}%`;
  const thousand = (value: number) => format.integer(Math.round(value / E4 / 1000));
  const label = budget
    ? t('penetration.barLabel', {
        ours: oursE4 === null ? t('penetration.unknown') : thousand(oursE4),
        low: thousand(budget.low),
        high: thousand(budget.high),
        likely: thousand(budget.likely),
      })
    : t('penetration.barUnknown', {
        ours: oursE4 === null ? t('penetration.unknown') : thousand(oursE4),
      });
  return (
    <svg className={styles.bar} role="img" aria-label={label}>
      {budget ? (
        <>
          <rect x="0" y="4" width={at(budget.low)} height="8" className={styles.low} />
          <rect
            x={at(budget.low)}
            y="4"
            width={at(budget.high - budget.low)}
            height="8"
            className={styles.range}
          />
        </>
      ) : null}
      {oursE4 === null ? null : (
        <rect x="0" y="4" width={at(oursE4)} height="8" className={styles.ours} />
      )}
      {budget ? (
        <line
          x1={at(budget.likely)}
          x2={at(budget.likely)}
          y1="1"
          y2="15"
          className={styles.likely}
        />
      ) : null}
    </svg>
  );
}

const CONFIDENCE = { 1: 'guess', 2: 'heard', 3: 'written' } as const;

function Trust({ confidence }: { readonly confidence: number | null }) {
  const { t } = useTranslation('plans');
  if (confidence !== 1 && confidence !== 2 && confidence !== 3) return <>–</>;
  const words = t(`penetration.confidence.${CONFIDENCE[confidence]}`);
  return (
    <span role="img" aria-label={words} title={words} className={styles.trust}>
      {'●'.repeat(confidence)}
      {'○'.repeat(3 - confidence)}
    </span>
  );
}

function share(low: number, high: number, format: Format): string {
  return joinRange(format.percent(low, 0), format.percent(high, 0));
}
