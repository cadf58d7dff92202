import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HISTORY_KINDS } from '@shared/ipc/contact-answers';
import type { HistoryKind } from '@shared/ipc/contact-answers';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { CalendarClock, History, Plus } from '../../../ui/icon/icons';
import { Pane } from '../../../ui/pane/Pane';
import { StatusBarStart, StatusFigure, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { Toolbar, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { HistoryList } from '../components/HistoryList';
import { openContact } from '../store';
import styles from './HistoryTab.module.css';

const FIRST = 200;

interface HistoryTabProps {
  readonly clientId: string;
  /** Meeting, note or promise to look at first, when the search led here. */
  readonly focusId?: string | undefined;
}

/** Everything that happened with a client, in the order of time. */
export function HistoryTab({ clientId, focusId }: HistoryTabProps) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const [kinds, setKinds] = useState<readonly HistoryKind[]>([]);
  const [limit, setLimit] = useState(FIRST);
  const { data } = useRpc(
    'contact.history',
    { clientId, kinds: [...kinds], limit },
    { keepPrevious: true },
  );
  if (data === undefined) return null;
  const { entries, counts, total } = data;
  const isEmpty = HISTORY_KINDS.every((kind) => counts[kind] === 0);
  const note = () => openContact({ kind: 'note', interactionId: null });
  if (isEmpty)
    return (
      <EmptyState
        icon={History}
        title={t('history.emptyTitle')}
        action={
          <Button variant="primary" icon={Plus} kbd="N" onPress={note}>
            {t('history.note')}
          </Button>
        }
      >
        {t('history.empty')}
      </EmptyState>
    );
  const toggle = (kind: HistoryKind) =>
    setKinds((before) =>
      before.includes(kind) ? before.filter((one) => one !== kind) : [...before, kind],
    );
  return (
    <Pane label={t('history.label')} className={styles.tab ?? ''}>
      <Toolbar size="sm" isLined>
        <div role="group" aria-label={t('history.filter')}>
          <button
            type="button"
            className={styles.filter}
            aria-pressed={kinds.length === 0}
            onClick={() => setKinds([])}
          >
            {t('history.all')}
          </button>
          {HISTORY_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.filter}
              aria-pressed={kinds.includes(kind)}
              onClick={() => toggle(kind)}
            >
              {t(`history.kinds.${kind}`)}
              <span>{format.integer(counts[kind])}</span>
            </button>
          ))}
        </div>
        <ToolbarSpace />
        <Button
          size="sm"
          variant="ghost"
          icon={CalendarClock}
          onPress={() => openContact({ kind: 'plan', interactionId: null })}
        >
          {t('action.plan')}
        </Button>
      </Toolbar>
      <div className={styles.list}>
        {entries.length === 0 ? <p className={styles.nobody}>{t('history.nobody')}</p> : null}
        <HistoryList key={focusId ?? ''} entries={entries} focusId={focusId} />
        {entries.length < total ? (
          <div className={styles.foot}>
            <Button size="sm" onPress={() => setLimit((before) => Math.min(5000, before * 2))}>
              {t('history.more')}
            </Button>
          </div>
        ) : null}
      </div>
      <StatusBarStart>
        <StatusFigure
          label={t('history.title')}
          value={t('history.shown', {
            shown: format.integer(entries.length),
            total: format.integer(total),
          })}
        />
        <StatusKeys
          keys={[
            ['Enter', t('history.keys.open')],
            ['Del', t('history.keys.remove')],
            ['N', t('history.keys.note')],
          ]}
        />
      </StatusBarStart>
    </Pane>
  );
}
