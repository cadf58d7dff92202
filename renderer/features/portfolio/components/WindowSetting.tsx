import { useMemo } from 'react';
import { listPeriods } from '@shared/analysis/periods/list-periods';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { NumberField } from '../../../ui/field/NumberField';
import { Select } from '../../../ui/select/Select';
import { usePortfolio } from '../hooks/portfolio-context';
import { windowSentence } from '../model/window-sentence';
import { Setting } from './Setting';
import styles from './SettingsStrip.module.css';

/** Key of the first and last item of the two lists: no bound of the user's own. */
const OPEN = 'open';

/** Which periods count: from, to, for whom, what happens at the edges, and how many are needed. */
export function WindowSetting() {
  const { view, analysis, settings, t, format, periodName, changeSettings } = usePortfolio();
  const label = t('settings.window.label');
  const { periods } = analysis;
  const [first, last] = [periods[0], periods.at(-1)];
  const listed = useMemo(
    () => listPeriods(view.firstDay, view.lastDay, settings.grain),
    [view.firstDay, view.lastDay, settings.grain],
  );
  const starts = listed.map((period) => ({
    key: isoFromDay(period.start),
    label: periodName(period),
  }));
  const ends = listed.map((period) => ({ key: isoFromDay(period.end), label: periodName(period) }));
  const own = (iso: string | null, items: typeof starts) =>
    iso === null || items.some((item) => item.key === iso)
      ? items
      : [{ key: iso, label: format.isoDay(iso) }, ...items];
  const change = (patch: Partial<typeof settings>): void =>
    changeSettings({ ...settings, ...patch }, label);
  const setFrom = (key: string): void => {
    const from = key === OPEN ? null : key;
    const isAfter = from !== null && settings.to !== null && from > settings.to;
    change(isAfter ? { from, to: null } : { from });
  };
  const setTo = (key: string): void => {
    const to = key === OPEN ? null : key;
    const isBefore = to !== null && settings.from !== null && to < settings.from;
    change(isBefore ? { to, from: null } : { to });
  };
  const isFixed = settings.xyzMethod !== 'variation';
  return (
    <Setting
      label={label}
      value={
        first && last
          ? first === last
            ? periodName(first)
            : t('settings.window.range', { from: periodName(first), to: periodName(last) })
          : t('settings.window.range', {
              from: format.day(dayFromIso(settings.from ?? '') ?? view.firstDay),
              to: format.day(dayFromIso(settings.to ?? '') ?? view.lastDay),
            })
      }
      sentence={windowSentence(analysis, t, format, periodName)}
    >
      <div className={styles.pair}>
        <Select
          label={t('settings.window.from')}
          selectedKey={settings.from ?? OPEN}
          onChange={setFrom}
          items={[{ key: OPEN, label: t('settings.window.start') }, ...own(settings.from, starts)]}
        />
        <Select
          label={t('settings.window.to')}
          selectedKey={settings.to ?? OPEN}
          onChange={setTo}
          items={[
            { key: OPEN, label: t('settings.window.end') },
            ...own(settings.to, ends).toReversed(),
          ]}
        />
      </div>
      <RadioGroup
        label={t('settings.window.edgesLabel')}
        selectedKey={settings.edges}
        onChange={(edges) => change({ edges })}
        items={[
          { key: 'drop', label: t('settings.window.drop'), detail: t('settings.window.dropHint') },
          { key: 'keep', label: t('settings.window.keep'), detail: t('settings.window.keepHint') },
        ]}
      />
      <RadioGroup
        label={t('settings.window.countLabel')}
        selectedKey={isFixed ? 'first-purchase' : settings.window}
        onChange={(window) => change({ window })}
        items={[
          {
            key: 'span',
            label: t('settings.window.span'),
            detail: isFixed ? t('settings.window.fixed') : t('settings.window.spanHint'),
            isDisabled: isFixed,
          },
          {
            key: 'first-purchase',
            label: t('settings.window.firstPurchase'),
            detail: t('settings.window.firstPurchaseHint'),
          },
        ]}
      />
      <div className={styles.least}>
        <NumberField
          label={t('settings.window.minPeriods')}
          value={settings.minPeriods}
          min={1}
          max={120}
          onChange={(minPeriods) => change({ minPeriods: Math.round(minPeriods) })}
        />
        <p>{t('settings.window.minPeriodsHint')}</p>
      </div>
    </Setting>
  );
}
