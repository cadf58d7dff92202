import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@shared/analysis/plan/plan-model';
import type { PlanEditor } from '@shared/ipc/plan-answers';
import { useFormat } from '../../../../lib/format/use-format';
import { useScreenActions } from '../../../../lib/actions/use-actions';
import { Button } from '../../../../ui/button/Button';
import { IconButton } from '../../../../ui/button/IconButton';
import { ClassChip } from '../../../../ui/class-chip/ClassChip';
import { Ellipsis, FileText } from '../../../../ui/icon/icons';
import { MenuButton } from '../../../../ui/menu/MenuButton';
import type { MenuEntry } from '../../../../ui/menu/MenuButton';
import { Toolbar, ToolbarSpace } from '../../../../ui/toolbar/Toolbar';
import { send } from '../../../../data/send';
import { yearsOf } from '../../model/horizon-years';
import { showMode } from '../../store';
import { HorizonDialog } from './HorizonDialog';
import { KeepVersionDialog } from './KeepVersionDialog';
import styles from './Editor.module.css';

interface PlanHeaderProps {
  readonly editor: PlanEditor;
  /** Null: the open plan is shown. */
  readonly closedId: string | null;
  readonly onClosed: (planId: string | null) => void;
  /** The client's page has its name above already. */
  readonly isNameHidden: boolean;
}

/** Whose plan, how far it looks, where it stands; comparing, giving away, and the plan's life. */
export function PlanHeader({ editor, closedId, onClosed, isNameHidden }: PlanHeaderProps) {
  const { t } = useTranslation('plans');
  const [dialog, setDialog] = useState<'version' | 'horizon' | null>(null);
  const { plan, client } = editor;
  const act = (id: string) => {
    if (id === 'version' || id === 'horizon') setDialog(id);
    else if (id === 'open') onClosed(null);
    else if (id.startsWith('closed:')) onClosed(id.slice('closed:'.length));
    else if (plan && (id === 'draft' || id === 'active' || id === 'closed'))
      void send('plan.change', { planId: plan.id, patch: { status: id } });
  };
  const groups = useMenuGroups(editor, closedId);
  useScreenActions([
    {
      id: 'plans.keepVersion',
      label: (say) => say('plans:command.keepVersion'),
      menu: 'edit',
      group: 3,
      isEnabled: () => plan !== null && plan.status !== 'closed',
      run: () => setDialog('version'),
    },
  ]);
  if (isNameHidden && !plan && groups.length === 0) return null;
  return (
    <Toolbar isLined isOneLine className={styles.bar ?? ''}>
      {isNameHidden ? null : (
        <>
          <h2>{client.name}</h2>
          {client.abc === null && client.xyz === null ? null : (
            <ClassChip
              {...(client.abc === null ? {} : { abc: client.abc })}
              {...(client.xyz === null ? {} : { xyz: client.xyz })}
            />
          )}
        </>
      )}
      {plan ? (
        <span className={styles.meta}>
          {t('editor.meta', {
            ...yearsOf(plan),
            version: plan.version,
            status: t(`editor.status.${plan.status}`),
          })}
        </span>
      ) : null}
      <ToolbarSpace />
      {plan ? <Changed plan={plan} /> : null}
      {plan ? (
        <>
          <Button size="sm" onPress={() => showMode('compare')}>
            {t('editor.compare')}
          </Button>
          <Button size="sm" icon={FileText} onPress={() => showMode('give')}>
            {t('editor.onPage')}
          </Button>
        </>
      ) : null}
      {groups.length === 0 ? null : (
        <MenuButton
          label={t('editor.more')}
          placement="bottom end"
          trigger={<IconButton icon={Ellipsis} size="sm" label={t('editor.more')} />}
          groups={groups}
          onAction={act}
        />
      )}
      {plan && dialog === 'version' ? (
        <KeepVersionDialog plan={plan} onClose={() => setDialog(null)} />
      ) : null}
      {plan && dialog === 'horizon' ? (
        <HorizonDialog plan={plan} onClose={() => setDialog(null)} />
      ) : null}
    </Toolbar>
  );
}

function Changed({ plan: { changedDay, changedBy } }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const day = format.isoDay(changedDay);
  return (
    <span className={styles.changed}>
      {changedBy === null
        ? t('editor.changed', { day })
        : t('editor.changedBy', { day, name: changedBy })}
    </span>
  );
}

function useMenuGroups(editor: PlanEditor, closedId: string | null) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { plan } = editor;
  const life: readonly MenuEntry[] =
    plan === null
      ? []
      : plan.status === 'closed'
        ? [{ id: 'active', label: t('editor.reopen') }]
        : [
            { id: 'version', label: t('editor.keepVersion') },
            { id: 'horizon', label: t('editor.horizon') },
            plan.status === 'draft'
              ? { id: 'active', label: t('editor.activate') }
              : { id: 'draft', label: t('editor.toDraft') },
            { id: 'closed', label: t('editor.close') },
          ];
  const others: readonly MenuEntry[] = [
    ...(closedId === null ? [] : [{ id: 'open', label: t('editor.backToOpen') }]),
    ...editor.closed
      .filter(({ id }) => id !== closedId)
      .map((closed) => ({
        id: `closed:${closed.id}`,
        label: t('editor.closedPlan', {
          ...yearsOf(closed),
          day: format.isoDay(closed.closedDay),
        }),
      })),
  ];
  return [
    ...(life.length === 0 ? [] : [{ id: 'life', entries: life }]),
    ...(others.length === 0 ? [] : [{ id: 'others', entries: others }]),
  ];
}
