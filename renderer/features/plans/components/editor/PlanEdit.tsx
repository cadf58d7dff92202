import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenActions } from '../../../../lib/actions/use-actions';
import { Notice } from '../../../../ui/notice/Notice';
import { Button } from '../../../../ui/button/Button';
import { StatusBarStart, StatusFigure, StatusKeys } from '../../../../ui/status-bar/StatusBar';
import { useFormat } from '../../../../lib/format/use-format';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { breachOf, PlanContext } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { usePlanInHand } from '../../hooks/use-plan-in-hand';
import { showMode } from '../../store';
import { AskSection } from './AskSection';
import { ObjectivesSection } from './ObjectivesSection';
import type { Draft } from './ObjectiveRow';
import { PenetrationSection } from './PenetrationSection';
import { Questions } from './Questions';
import { RisksSection } from './RisksSection';
import { StartPlan } from './StartPlan';
import styles from './Editor.module.css';

/** The plan as it is written: three questions, penetration, objectives, risks, what is asked for. */
export function PlanEdit({ editor }: { readonly editor: PlanEditor }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const inHand = usePlanInHand(editor);
  const scroll = useRef<HTMLDivElement>(null);
  const lastObjective = useRef<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const { plan } = editor;
  const isReadOnly = plan?.status === 'closed';
  const canEdit = plan !== null && !isReadOnly;
  const newAction = () => {
    const objective =
      plan?.objectives.find(({ id }) => id === lastObjective.current) ?? plan?.objectives[0];
    if (!objective) setDraft({ kind: 'objective' });
    else if (objective.strategies.length === 0)
      setDraft({ kind: 'strategy', objectiveId: objective.id });
    else setDraft({ kind: 'action', objectiveId: objective.id });
  };
  useScreenActions([
    {
      id: 'plans.newAction',
      label: (say) => say('plans:command.newAction'),
      menu: 'edit',
      group: 3,
      shortcut: 'Ctrl+Enter',
      isEnabled: () => canEdit,
      run: newAction,
    },
    {
      id: 'plans.newObjective',
      label: (say) => say('plans:command.newObjective'),
      menu: 'edit',
      group: 3,
      shortcut: 'Ctrl+Shift+Enter',
      isEnabled: () => canEdit,
      run: () => setDraft({ kind: 'objective' }),
    },
    {
      id: 'plans.nextBreach',
      label: (say) => say('plans:command.nextBreach'),
      menu: 'go',
      group: 3,
      shortcut: 'F8',
      isEnabled: () => (inHand?.breaches.length ?? 0) > 0,
      run: () => focusNextBreach(scroll.current),
    },
    {
      id: 'plans.compare',
      label: (say) => say('plans:command.compare'),
      menu: 'view',
      group: 3,
      isEnabled: () => plan !== null,
      run: () => showMode('compare'),
    },
    {
      id: 'plans.onPage',
      label: (say) => say('plans:command.onPage'),
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+P',
      isEnabled: () => plan !== null,
      run: () => showMode('give'),
    },
  ]);
  const remember = (event: FocusEvent) => {
    const row = event.target.closest('[data-objective]');
    if (row instanceof HTMLElement) lastObjective.current = row.dataset['objective'] ?? null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // In a field the chord would otherwise break a line or send a form.
    if (event.key === 'Enter' && event.ctrlKey && event.target instanceof HTMLElement)
      event.target.blur();
  };
  const stale = inHand ? breachOf(inHand.breaches, 'stale', null) : undefined;
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      onFocusCapture={remember}
      onKeyDown={onKeyDown}
      role="presentation"
    >
      {isReadOnly ? <Notice tone="info">{t('editor.isClosed')}</Notice> : null}
      {stale && plan ? (
        <Notice
          actions={
            <Button
              variant="link"
              size="sm"
              onPress={() => void send('plan.change', { planId: plan.id, patch: {} })}
            >
              {t('breach.staleFix')}
            </Button>
          }
        >
          {t('breach.stale', { count: stale.days ?? 0 })}. {t('breach.staleHint')}
        </Notice>
      ) : null}
      <Questions editor={editor} plan={plan} isReadOnly={isReadOnly} />
      {plan === null ? <StartPlan editor={editor} /> : null}
      <PenetrationSection editor={editor} isReadOnly={isReadOnly} />
      {inHand ? (
        <PlanContext value={inHand}>
          <ObjectivesSection draft={draft} onDraft={setDraft} />
          <RisksSection />
          <AskSection />
          <StatusBarStart>
            <StatusFigure
              label={t('status.objectivesLabel')}
              value={format.integer(inHand.plan.objectives.length)}
            />
            <StatusFigure
              label={t('status.rulesLabel')}
              value={format.integer(inHand.breaches.length)}
            />
            <StatusKeys
              keys={[
                ['Tab', t('status.keys.question')],
                ['Ctrl Enter', t('status.keys.action')],
                ['Alt ↑↓', t('status.keys.order')],
                ['F8', t('status.keys.breach')],
                ['F6', t('status.keys.pane')],
              ]}
            />
          </StatusBarStart>
        </PlanContext>
      ) : null}
    </div>
  );
}

/** Puts the focus on the next sign of a broken rule after the one that has it, from the top again at the end. */
function focusNextBreach(root: HTMLElement | null): void {
  const signs = [...(root?.querySelectorAll<HTMLElement>('[data-breach]') ?? [])];
  const targets = signs.flatMap((sign) => {
    const control = sign.matches('button, input, textarea')
      ? sign
      : sign.querySelector<HTMLElement>('button, input, textarea');
    return control ? [control] : [];
  });
  const at = targets.findIndex((target) => target === document.activeElement);
  const next = targets[(at + 1) % Math.max(1, targets.length)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
