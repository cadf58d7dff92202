import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundTripDiff } from '@shared/ipc/roundtrip-methods';
import type { FieldChange } from '@shared/roundtrip/compare-edits';
import { matchesChord } from '../../../lib/actions/shortcut';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import type { GridHandle } from '../../../ui/data-grid/grid-types';
import { Icon } from '../../../ui/icon/Icon';
import { Undo2 } from '../../../ui/icon/icons';
import { Pane } from '../../../ui/pane/Pane';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { useChangeColumns } from '../hooks/use-change-columns';
import { useTakeOver } from '../hooks/use-take-over';
import { defaultChoice } from '../model/default-choice';
import { DiffNotices } from './DiffNotices';
import { ProblemsPane } from './ProblemsPane';
import styles from './RoundTrip.module.css';

const keyOf = (change: FieldChange): string => change.key;

export interface DiffBoardProps {
  readonly importId: string;
  readonly fileName: string;
  readonly diff: RoundTripDiff;
  /** Taken over. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Every change of the workbook, old beside new; each is taken or left, then all chosen ones are taken over in one step. */
export function DiffBoard({ importId, fileName, diff, onDone, onCancel }: DiffBoardProps) {
  const { t } = useTranslation('roundtrip');
  const format = useFormat();
  const { changes } = diff;
  const [chosen, setChosen] = useState(() => defaultChoice(changes, diff.isExportKnown));
  const toggle = useCallback((key: string) => {
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const columns = useChangeColumns(chosen, toggle);
  const takeOver = useTakeOver(importId, fileName, onDone);
  const grid = useRef<GridHandle>(null);
  useEffect(() => grid.current?.focus(), []);
  const canRun = chosen.size > 0 && !takeOver.isRunning;
  const run = (): void => {
    if (canRun) void takeOver.run([...chosen]);
  };
  useScreenActions([
    {
      id: 'roundtrip.apply',
      menu: 'file',
      group: 2,
      shortcut: 'Ctrl+Enter',
      label: (translate) => translate('roundtrip:command'),
      isEnabled: () => canRun,
      run,
    },
  ]);
  // Before the grid, where Esc would only let go of the rows and Enter turn one over.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (matchesChord(event.nativeEvent, 'Escape')) onCancel();
    else if (matchesChord(event.nativeEvent, 'Ctrl+Enter')) run();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the screen, whatever part has the focus
    <div
      className={styles.screen}
      data-screen="roundtrip"
      data-ready="true"
      onKeyDownCapture={onKeyDown}
    >
      <PaneHeader
        title={t('title', { file: fileName })}
        detail={t('detail', { count: diff.clients })}
      >
        <Button size="sm" onPress={() => setChosen(new Set(changes.map(keyOf)))}>
          {t('takeAll')}
        </Button>
        <Button size="sm" onPress={() => setChosen(new Set())}>
          {t('takeNone')}
        </Button>
      </PaneHeader>
      <DiffNotices diff={diff} />
      <div className={styles.middle}>
        <Pane label={t('pane.changes')} className={styles.changes ?? ''}>
          <DataGrid
            ref={grid}
            label={t('grid')}
            rows={changes}
            rowKey={keyOf}
            columns={columns}
            selectedKeys={chosen}
            onSelectedChange={setChosen}
            onOpen={({ key }) => toggle(key)}
            findColumnKey="client"
          />
        </Pane>
        <ProblemsPane diff={diff} />
      </div>
      <Pane label={t('pane.actions')} className={styles.footer ?? ''}>
        <span className={styles.said} role="status">
          <Icon of={Undo2} size={14} />
          {t('chosen', { taken: format.integer(chosen.size), all: format.integer(changes.length) })}
        </span>
        <span className={styles.space} />
        <Button kbd="Esc" onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button variant="primary" kbd="Ctrl Enter" isDisabled={!canRun} onPress={run}>
          {t('apply', { count: chosen.size })}
        </Button>
      </Pane>
      <StatusBarStart>
        <StatusKeys
          keys={[
            ['↑↓', t('keys.move')],
            ['Space', t('keys.take')],
            ['Ctrl A', t('keys.all')],
            ['Ctrl Enter', t('keys.apply')],
          ]}
        />
      </StatusBarStart>
    </div>
  );
}
