import { withMeasure, withRole } from '@shared/import/layout/remap';
import type { ColumnMapping, ColumnRole, PeriodMeasure } from '@shared/import/layout/sheet-mapping';
import { Select } from '../../../ui/select/Select';
import type { SelectItem } from '../../../ui/select/ChoiceList';
import { useImport } from '../hooks/import-context';
import { columnName } from '@shared/report/cell-address';
import { meaningWord } from '../model/meaning-word';
import { periodName } from '../model/period-name';

const SALE_ROLES = [
  'date',
  'client',
  'client-code',
  'amount',
  'quantity',
  'price',
  'discount',
  'cost',
  'unit-cost',
  'margin',
  'order',
  'product',
  'category',
  'currency',
  'ignore',
] as const satisfies readonly ColumnRole[];
const WIDE_ROLES = [
  'client',
  'client-code',
  'product',
  'category',
  'currency',
  'ignore',
] as const satisfies readonly ColumnRole[];
const MEASURES = [
  'amount',
  'quantity',
  'cost',
  'margin',
] as const satisfies readonly PeriodMeasure[];
const DETAILED = ['amount', 'price', 'discount', 'cost', 'unit-cost', 'margin', 'order'] as const;

type Meaning = Exclude<ColumnRole, 'period'> | 'period' | `period ${PeriodMeasure}`;

export interface MeaningSelectProps {
  readonly column: ColumnMapping;
  /** Too little room to write out that the column is not read. */
  readonly isTight: boolean;
}

/** What a column means. Periods of a wide sheet also say what they hold. */
export function MeaningSelect({ column: one, isTight }: MeaningSelectProps) {
  const { mapping, change, t, format } = useImport();
  if (!mapping) return null;
  const isWide = mapping.layout === 'wide-periods';
  const roles: readonly ColumnRole[] = isWide ? WIDE_ROLES : SALE_ROLES;
  // A column whose header names a period can be made one again.
  const asPeriod = isWide
    ? (one.period ??
      withRole(mapping, one.column, 'period').columns.find((each) => each.column === one.column)
        ?.period ??
      null)
    : null;
  const name = asPeriod === null ? '' : periodName(asPeriod, format);
  const items: SelectItem<Meaning>[] = [
    ...(asPeriod === null
      ? []
      : MEASURES.map((measure): SelectItem<Meaning> => ({
          key: `period ${measure}`,
          label:
            measure === 'amount'
              ? name
              : `${name}, ${t(`measure.${measure}`).toLocaleLowerCase(format.locale)}`,
        }))),
    ...roles.map((role): SelectItem<Meaning> => {
      const detail = DETAILED.find((each) => each === role);
      return {
        key: role,
        label: t(`role.${role}`),
        ...(detail === undefined ? {} : { detail: t(`roleText.${detail}`) }),
      };
    }),
  ];
  const selected: Meaning =
    one.role === 'period' && one.period !== null ? `period ${one.period.measure}` : one.role;
  const letter = columnName(one.column);
  const word = meaningWord(one, mapping);
  const shown = word === 'named' ? t('role.named') : word === 'ignore' && isTight ? '–' : null;
  return (
    <Select
      label={
        one.header === ''
          ? t('grid.meansOfBare', { letter })
          : t('grid.meansOf', { letter, header: one.header })
      }
      isLabelHidden
      items={items}
      selectedKey={selected}
      {...(shown === null ? {} : { value: shown })}
      onChange={(chosen) => {
        const measure = MEASURES.find((each) => chosen === `period ${each}`);
        const role: ColumnRole | undefined =
          measure === undefined ? roles.find((each) => each === chosen) : 'period';
        if (role === undefined) return;
        const next = role === one.role ? mapping : withRole(mapping, one.column, role);
        change({
          kind: 'mapping',
          mapping: measure === undefined ? next : withMeasure(next, one.column, measure),
        });
      }}
    />
  );
}
