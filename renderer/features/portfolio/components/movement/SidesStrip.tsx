import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dayFromIso } from '@shared/domain/iso-day';
import type { ComparedSide, MovementView } from '@shared/ipc/movement-methods';
import type { Format } from '../../../../lib/format/create-format';
import { TextField } from '../../../../ui/field/TextField';
import { Pane } from '../../../../ui/pane/Pane';
import { Select } from '../../../../ui/select/Select';
import type { SelectItem } from '../../../../ui/select/ChoiceList';
import { usePortfolio } from '../../hooks/portfolio-context';
import type { Sides } from '../../hooks/use-sides';
import { dayOfKey, keyOfDay, PERIOD_ENDS } from '../../model/side-key';
import type { SideChoice, SideKey } from '../../model/side-key';
import { valueText } from '../../model/value-text';
import styles from './Movement.module.css';

interface SidesStripProps {
  readonly sides: Sides;
  /** Null while the comparison is not there yet. */
  readonly view: MovementView | null;
}

const OTHER = 'other';
/** Runs offered for choice; older ones stay in the file. */
const MOST_RUNS = 40;

/** The two sides of the comparison, each with what it rests on. */
export function SidesStrip({ sides, view }: SidesStripProps) {
  const { t } = useTranslation('movement');
  return (
    <Pane label={t('side.label')} className={styles.strip ?? ''}>
      <SideSetting which="before" sides={sides} side={view?.before ?? null} />
      <SideSetting which="after" sides={sides} side={view?.after ?? null} />
    </Pane>
  );
}

interface SideSettingProps {
  readonly which: 'before' | 'after';
  readonly sides: Sides;
  readonly side: ComparedSide | null;
}

function SideSetting({ which, sides, side }: SideSettingProps) {
  const { t } = useTranslation('movement');
  const { view, format, t: tPortfolio } = usePortfolio();
  const { key } = sides[which];
  const label = t(`side.${which}`);
  const items = sideItems(key, sides.choice, t, format, (count) =>
    tPortfolio('clients', { count }),
  );
  const choose = (next: SideKey): void =>
    sides.choose(
      which,
      next === OTHER ? keyOfDay(dayOfKey('month', sides.choice) ?? view.lastDay) : next,
    );
  const sentence =
    side === null
      ? ''
      : t('side.sentence', {
          periods: tPortfolio(`periods.${side.settings.grain}`, { count: side.periods }),
          day: format.day(side.dataDay),
          clients: tPortfolio('clients', { count: side.clients }),
          total: valueText(format, side.settings.basis, view.currency).short(side.positiveTotal),
        });
  return (
    <div className={styles.side}>
      <div className={styles.choice}>
        <Select label={label} look="bare" selectedKey={key} onChange={choose} items={items} />
        {key.startsWith('day:') ? (
          <div className={styles.day}>
            <TextField
              type="date"
              size="sm"
              label={t('side.dayLabel')}
              isLabelHidden
              value={key.slice('day:'.length)}
              onChange={(text) => {
                const day = dayFromIso(text);
                if (day !== null) sides.choose(which, keyOfDay(day));
              }}
            />
          </div>
        ) : null}
      </div>
      <p className={styles.sentence} title={sentence}>
        {sentence}
      </p>
    </div>
  );
}

function sideItems(
  key: SideKey,
  choice: SideChoice,
  t: TFunction<'movement'>,
  format: Format,
  clients: (count: number) => string,
): readonly SelectItem<SideKey>[] {
  const ends = PERIOD_ENDS.map((name) => {
    const day = dayOfKey(name, choice) ?? choice.end;
    return {
      key: name,
      label: t(`side.${name}`, { day: format.day(day) }),
      isDisabled: day < choice.firstDay,
    };
  });
  const own = key.startsWith('day:')
    ? [{ key, label: t('side.day', { day: format.day(dayOfKey(key, choice)) }) }]
    : [];
  const runs = choice.runs.slice(0, MOST_RUNS).map((run) => ({
    key: `run:${run.id}`,
    label:
      run.name ??
      t(`side.run.${run.trigger}`, {
        day: format.instantDay(run.createdAtMs),
        time: format.time(run.createdAtMs),
      }),
    detail: t('side.runDetail', { day: format.day(run.asOfDay), clients: clients(run.clients) }),
  }));
  return [
    { key: 'now', label: t('side.now') },
    ...ends,
    ...own,
    { key: OTHER, label: t('side.other') },
    ...runs,
  ];
}
