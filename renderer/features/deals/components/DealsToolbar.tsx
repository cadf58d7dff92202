import { memo, useRef } from 'react';
import { useStore } from 'zustand';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { SearchField } from '../../../ui/field/SearchField';
import { Ellipsis, Plus } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Toolbar, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { usePipeline } from '../hooks/pipeline-context';
import { DEAL_VIEWS } from '../model/screen-state';
import { changePipeline, dealsStore, openPart } from '../store';
import styles from './DealsPane.module.css';

interface DealsToolbarProps {
  /** Deals left by the filter. */
  readonly shown: number;
  /** Goes on to the list. */
  readonly onLeave: () => void;
}

/** Title, what is shown, filter, new deal, the three views. */
export const DealsToolbar = memo(function DealsToolbar({ shown, onLeave }: DealsToolbarProps) {
  const { rows, t, format } = usePipeline();
  const view = useStore(dealsStore, (state) => state.screen.view);
  const filter = useStore(dealsStore, (state) => state.screen.filter);
  const field = useRef<HTMLInputElement>(null);
  useScreenActions([
    {
      id: 'deals.filter',
      label: (translate) => translate('deals:list.filterLabel'),
      menu: 'edit',
      group: 2,
      shortcut: 'Ctrl+F',
      run: () => field.current?.focus(),
    },
  ]);
  const deals = t('openDeals', { count: rows.length });
  return (
    <Toolbar size="sm" isLined isOneLine className={styles.bar ?? ''}>
      <h2 className={styles.title}>{t('list.title')}</h2>
      <span className={styles.shown} role="status">
        {filter.trim() === ''
          ? t(
              view === 'danger'
                ? 'list.byDanger'
                : view === 'stage'
                  ? 'list.byStage'
                  : 'list.board',
              { deals },
            )
          : t('list.filtered', { shown: format.integer(shown), all: format.integer(rows.length) })}
      </span>
      <ToolbarSpace />
      <div className={styles.filter}>
        <SearchField
          ref={field}
          size="sm"
          label={t('list.filterLabel')}
          placeholder={t('list.filter')}
          kbd="Ctrl F"
          value={filter}
          onChange={(next) => changePipeline({ filter: next })}
          onLeave={onLeave}
        />
      </div>
      <Button
        size="sm"
        icon={Plus}
        kbd="N"
        onPress={() => openPart({ kind: 'add', clientId: null })}
      >
        {t('list.add')}
      </Button>
      <MenuButton
        label={t('list.more')}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} size="sm" label={t('list.more')} />}
        groups={[
          {
            id: 'more',
            entries: [
              { id: 'paste', label: t('menu.paste') },
              { id: 'reviews', label: t('menu.reviews') },
              { id: 'limits', label: t('menu.limits') },
            ],
          },
        ]}
        onAction={(id) => {
          if (id === 'paste') openPart({ kind: id, text: '' });
          else if (id === 'limits') openPart({ kind: id });
          else openPart({ kind: 'reviews', reviewId: null });
        }}
      />
      <Segmented
        size="sm"
        label={t('list.view.label')}
        selectedKey={view}
        onChange={(next) => changePipeline({ view: next })}
        items={DEAL_VIEWS.map((key) => ({ key, label: t(`list.view.${key}`) }))}
      />
    </Toolbar>
  );
});
