import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import { mapDays } from '@shared/analysis/people/map-events';
import { IconButton } from '../../../ui/button/IconButton';
import { Pause, Play } from '../../../ui/icon/icons';
import { useMap } from '../hooks/map-context';
import { mapStore } from '../map-store';
import { eventWords } from '../model/event-words';
import styles from './TimeLine.module.css';

/** Time one change is shown while the history is played. */
const STEP_MS = 900;

/** The map as it was on a day: a mark where something changed, the arrows go from change to change. */
export function TimeLine() {
  const { t, format, map, now, isPast } = useMap();
  const track = useRef<HTMLDivElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const days = useMemo(() => mapDays(map.records), [map.records]);
  const today = dayFromIso(map.today) ?? 0;
  const first = Math.min(dayFromIso(days[0]?.day ?? map.today) ?? today, today - 30);
  const at = dayFromIso(now.day) ?? today;
  const show = (day: number): void => {
    const next = Math.max(first, Math.min(today, day));
    mapStore.setState({ day: next === today ? null : isoFromDay(next) });
  };
  const stops = useMemo(
    () =>
      [...new Set([...days.map(({ day }) => dayFromIso(day) ?? today), today])].filter(
        (day) => day <= today,
      ),
    [days, today],
  );
  const after = stops.find((day) => day > at);
  const before = stops.findLast((day) => day < at);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (after === undefined) setPlaying(false);
      else mapStore.setState({ day: after === today ? null : isoFromDay(after) });
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, after, today]);

  const dayAt = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    const ratio = box ? (event.clientX - box.left) / Math.max(box.width, 1) : 1;
    return Math.round(first + ratio * (today - first));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowLeft: before ?? first,
      ArrowDown: before ?? first,
      ArrowRight: after ?? today,
      ArrowUp: after ?? today,
      PageDown: at - 30,
      PageUp: at + 30,
      Home: first,
      End: today,
    };
    const next = steps[event.key];
    if (next === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    show(next);
  };
  const percent = (day: number): string => `${((day - first) / Math.max(today - first, 1)) * 100}%`;
  const last = days.findLast(({ day }) => day <= now.day);
  const words = last && isPast ? eventWords(last, map, t, format) : '';
  const label = isPast
    ? format.isoDay(now.day)
    : t('time.today', { day: format.isoDay(map.today) });
  const ratio = (at - first) / Math.max(today - first, 1);
  return (
    <div className={styles.time}>
      <IconButton
        size="sm"
        icon={isPlaying ? Pause : Play}
        label={t(isPlaying ? 'time.pause' : 'time.play')}
        isDisabled={stops.length < 2}
        onPress={() => {
          if (!isPlaying && after === undefined) show(stops[0] ?? first);
          setPlaying(!isPlaying);
        }}
      />
      <span className={styles.start}>{format.month(first)}</span>
      <div
        ref={track}
        role="slider"
        tabIndex={0}
        aria-label={t('time.label')}
        aria-valuemin={first}
        aria-valuemax={today}
        aria-valuenow={at}
        aria-valuetext={words === '' ? label : `${label}. ${words}`}
        className={styles.track}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          show(dayAt(event));
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) show(dayAt(event));
        }}
      >
        <i className={styles.line} />
        <i className={styles.fill} style={{ width: percent(at) }} />
        {stops.slice(0, -1).map((day) => (
          <u key={day} style={{ left: percent(day) }} />
        ))}
        <b style={{ left: percent(at) }} />
        {words === '' ? null : (
          <span
            className={styles.words}
            style={ratio > 0.5 ? { right: `${(1 - ratio) * 100}%` } : { left: percent(at) }}
          >
            {words}
          </span>
        )}
      </div>
      <span className={styles.day}>{label}</span>
    </div>
  );
}
