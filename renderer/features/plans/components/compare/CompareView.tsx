import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comparePlans } from '@shared/analysis/plan/compare-plans';
import type { Plan } from '@shared/analysis/plan/plan-model';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { useRpc } from '../../../../data/use-rpc';
import { useFormat } from '../../../../lib/format/use-format';
import { useScreenActions } from '../../../../lib/actions/use-actions';
import { Button } from '../../../../ui/button/Button';
import { EmptyState } from '../../../../ui/empty-state/EmptyState';
import { ArrowLeft, History } from '../../../../ui/icon/icons';
import { Select } from '../../../../ui/select/Select';
import { showMode } from '../../store';
import { KeepVersionDialog } from '../editor/KeepVersionDialog';
import editorStyles from '../editor/Editor.module.css';
import { ComparisonBody } from './ComparisonBody';
import styles from './Compare.module.css';

interface CompareViewProps {
  readonly editor: PlanEditor;
  readonly plan: Plan;
}

const NOW = 'now';

/** Two states of one plan: what moved between them, and which actions lie between. */
export function CompareView({ editor, plan }: CompareViewProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { versions } = editor;
  const [chosenFrom, setFromId] = useState<string | null>(null);
  // The newest one, also when it was kept a moment ago and comes only now.
  const fromId = chosenFrom ?? versions[0]?.id ?? NOW;
  const [toId, setToId] = useState<string>(NOW);
  const [isKeeping, setIsKeeping] = useState(false);
  const from = useRpc('plan.snapshot', {
    planId: plan.id,
    versionId: fromId === NOW ? null : fromId,
  }).data;
  const to = useRpc('plan.snapshot', {
    planId: plan.id,
    versionId: toId === NOW ? null : toId,
  }).data;
  useScreenActions([
    {
      id: 'plans.edit',
      label: (say) => say('plans:command.edit'),
      menu: 'view',
      group: 3,
      shortcut: 'Escape',
      run: () => showMode('edit'),
    },
  ]);
  const items = [
    { key: NOW, label: t('compare.now') },
    ...versions.map(({ id, version, keptDay, note }) => ({
      key: id,
      label: t('compare.version', { version, day: format.isoDay(keptDay) }),
      ...(note === null ? {} : { detail: note }),
    })),
  ];
  return (
    <>
      <div className={editorStyles.bar}>
        <Button size="sm" icon={ArrowLeft} kbd="Esc" onPress={() => showMode('edit')}>
          {t('compare.back')}
        </Button>
        <h2>{t('compare.title')}</h2>
        <span className={editorStyles.meta}>{editor.client.name}</span>
        <span className={editorStyles.space} />
        {versions.length === 0 ? null : (
          <div className={styles.sides}>
            <Select
              label={t('compare.from')}
              isLabelHidden
              size="sm"
              selectedKey={fromId}
              onChange={setFromId}
              items={items}
            />
            <span aria-hidden>→</span>
            <Select
              label={t('compare.to')}
              isLabelHidden
              size="sm"
              selectedKey={toId}
              onChange={setToId}
              items={items}
            />
          </div>
        )}
      </div>
      {versions.length === 0 ? (
        <EmptyState
          icon={History}
          title={t('compare.title')}
          action={
            <Button variant="primary" onPress={() => setIsKeeping(true)}>
              {t('compare.keepNow')}
            </Button>
          }
        >
          {t('compare.none')}
        </EmptyState>
      ) : from && to ? (
        <ComparisonBody
          comparison={comparePlans(from, to)}
          from={from}
          to={to}
          currency={editor.currency}
        />
      ) : null}
      {isKeeping ? <KeepVersionDialog plan={plan} onClose={() => setIsKeeping(false)} /> : null}
    </>
  );
}
