import { parseDate } from '@internationalized/date';
import type { RefObject } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Popover,
  useLocale,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dayFromIso } from '@shared/domain/iso-day';
import { cx } from '../cx';
import { Icon } from '../icon/Icon';
import { ChevronLeft, ChevronRight } from '../icon/icons';
import floating from '../popover/Floating.module.css';
import styles from './DayCalendar.module.css';

interface DayCalendarProps {
  /** The field it stands under. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** ISO day; empty = none. */
  readonly value: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly label: string;
  readonly onChoose: (day: string) => void;
  readonly onClose: () => void;
}

/** A month to choose a day from. Keys: arrows, PgUp PgDn month, Enter chooses, Esc goes back to the field. */
export function DayCalendar(props: DayCalendarProps) {
  const { t } = useTranslation('kit');
  const { locale } = useLocale();
  const month = ({ year, month: of }: { readonly year: number; readonly month: number }): string =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
      .format(Date.UTC(year, of - 1))
      // Russian adds "year" in short.
      .replace(/\s*г\.$/u, '');
  const day = (iso: string | undefined) =>
    iso === undefined || dayFromIso(iso) === null ? null : parseDate(iso);
  const [least, most] = [day(props.min), day(props.max)];
  return (
    <Popover
      isOpen
      triggerRef={props.anchor}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
      className={cx(floating.float, styles.popover)}
      placement="bottom start"
      offset={4}
      containerPadding={8}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={props.label}>
        <Calendar
          aria-label={props.label}
          value={day(props.value)}
          {...(least === null ? {} : { minValue: least })}
          {...(most === null ? {} : { maxValue: most })}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a key or button to choose a day in it
          autoFocus
          onChange={(chosen) => props.onChoose(chosen.toString())}
        >
          {({ state }) => (
            <>
              <header className={styles.head}>
                <Button
                  slot="previous"
                  className={styles.step ?? ''}
                  aria-label={t('date.previous')}
                >
                  <Icon of={ChevronLeft} />
                </Button>
                <span className={styles.month} aria-hidden>
                  {month(state.visibleRange.start)}
                </span>
                <Button slot="next" className={styles.step ?? ''} aria-label={t('date.next')}>
                  <Icon of={ChevronRight} />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short" className={styles.grid ?? ''}>
                <CalendarGridHeader>
                  {(name) => (
                    <CalendarHeaderCell className={styles.weekday ?? ''}>{name}</CalendarHeaderCell>
                  )}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
                </CalendarGridBody>
              </CalendarGrid>
            </>
          )}
        </Calendar>
      </Dialog>
    </Popover>
  );
}
