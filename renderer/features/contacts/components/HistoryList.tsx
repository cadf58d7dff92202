import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFromIso } from '@shared/domain/iso-day';
import type { HistoryEntry, HistoryKind } from '@shared/ipc/contact-answers';
import { useCommand } from '../../../data/use-command';
import { useFormat } from '../../../lib/format/use-format';
import { IconButton } from '../../../ui/button/IconButton';
import { cx } from '../../../ui/cx';
import { Icon } from '../../../ui/icon/Icon';
import type { LucideIcon } from '../../../ui/icon/Icon';
import {
  Building2,
  CalendarClock,
  Crosshair,
  Ellipsis,
  FileText,
  Flag,
  Handshake,
  Kanban,
  LayoutGrid,
  StickyNote,
  User,
} from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { openContact } from '../store';
import styles from '../screens/HistoryTab.module.css';
import { EntryText } from './EntryText';

const GLYPH: Readonly<Record<HistoryKind, LucideIcon>> = {
  meeting: Building2,
  note: StickyNote,
  promise: Handshake,
  fact: FileText,
  event: Flag,
  deal: Kanban,
  person: User,
  rating: Crosshair,
  class: LayoutGrid,
};

/** A meeting or note: the entries that can be changed here. */
type TouchEntry = Extract<HistoryEntry, { kind: 'meeting' | 'note' }>;

function keyOf({ kind, id }: HistoryEntry): string {
  return `${kind} ${id}`;
}

function isTouch(entry: HistoryEntry): entry is TouchEntry {
  return entry.kind === 'meeting' || entry.kind === 'note';
}

interface HistoryListProps {
  readonly entries: readonly HistoryEntry[];
  readonly focusId: string | undefined;
}

/** What happened, newest first, month by month. Arrows move; Enter changes, Delete removes a meeting or note. */
export function HistoryList({ entries, focusId }: HistoryListProps) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(() => {
    const found = entries.find(({ id }) => id === focusId);
    return found ? keyOf(found) : null;
  });
  useEffect(() => {
    if (focusId !== undefined)
      list.current
        ?.querySelector<HTMLElement>('[tabindex="0"]')
        ?.scrollIntoView({ block: 'center' });
  }, [focusId]);
  const { run: remove } = useCommand('contact.remove');
  const currentKey = entries.some((entry) => keyOf(entry) === chosen)
    ? chosen
    : entries[0] && keyOf(entries[0]);
  const change = ({ id, isHeld }: TouchEntry) =>
    openContact({ kind: isHeld ? 'note' : 'plan', interactionId: id });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, entry: HistoryEntry, index: number) => {
    if (event.target !== event.currentTarget) return;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: entries.length - 1 }[
      event.key
    ];
    if (to !== undefined) {
      event.preventDefault();
      const items = list.current?.querySelectorAll<HTMLElement>('[data-entry]');
      items?.[Math.min(entries.length - 1, Math.max(0, to))]?.focus();
    } else if (isTouch(entry) && event.key === 'Enter') {
      event.preventDefault();
      change(entry);
    } else if (isTouch(entry) && event.key === 'Delete') {
      void remove({ interactionId: entry.id });
    }
  };
  return (
    <div ref={list} role="list" aria-label={t('history.list')}>
      {entries.map((entry, index) => {
        const before = entries[index - 1];
        const month = entry.day.slice(0, 7);
        const key = keyOf(entry);
        return [
          before?.day.slice(0, 7) === month ? null : (
            <h3 key={`${month} ${key}`} role="presentation" className={styles.month}>
              {format.monthLong(dayFromIso(`${month}-01`))}
            </h3>
          ),
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one tab stop of a list that is walked by arrows
          <div
            key={key}
            role="listitem"
            data-entry
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
            tabIndex={key === currentKey ? 0 : -1}
            className={cx(styles.entry, key === currentKey && styles.current)}
            onFocus={() => setChosen(key)}
            onKeyDown={(event) => onKeyDown(event, entry, index)}
            onDoubleClick={() => {
              if (isTouch(entry)) change(entry);
            }}
          >
            <span className={styles.day}>{format.isoDay(entry.day)}</span>
            <Icon
              of={isTouch(entry) && !entry.isHeld ? CalendarClock : GLYPH[entry.kind]}
              size={14}
              label={t(`history.kinds.${entry.kind}`)}
            />
            <EntryText entry={entry} />
            {isTouch(entry) ? (
              <div className={styles.menu}>
                <EntryMenu
                  entry={entry}
                  onChange={() => change(entry)}
                  onRemove={() => void remove({ interactionId: entry.id })}
                />
              </div>
            ) : null}
          </div>,
        ];
      })}
    </div>
  );
}

function EntryMenu(props: {
  readonly entry: TouchEntry;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const { entry, onChange, onRemove } = props;
  const label = t('history.menu', {
    what: `${t(`kind.${entry.touch.kind}`)}, ${format.isoDay(entry.day)}`,
  });
  return (
    <MenuButton
      trigger={<IconButton icon={Ellipsis} size="sm" label={label} />}
      label={label}
      placement="bottom end"
      groups={[
        {
          id: 'acts',
          entries: [
            ...(entry.isHeld ? [] : [{ id: 'note', label: t('history.note') }]),
            { id: 'change', label: t('history.edit'), kbd: 'Enter' },
            { id: 'remove', label: t('history.remove'), kbd: 'Del', isDangerous: true },
          ],
        },
      ]}
      onAction={(id) => {
        if (id === 'note') openContact({ kind: 'note', interactionId: entry.id });
        else if (id === 'change') onChange();
        else onRemove();
      }}
    />
  );
}
