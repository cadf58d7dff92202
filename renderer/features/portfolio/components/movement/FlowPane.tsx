import { useMemo } from 'react';
import { useStore } from 'zustand';
import { classFlows, FLOW_MARKS } from '@shared/analysis/movement/class-flows';
import type { ClassFlow, FlowMark } from '@shared/analysis/movement/class-flows';
import { Alluvial } from '../../../../ui/chart/Alluvial';
import { Pane } from '../../../../ui/pane/Pane';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { Toolbar, ToolbarSpace } from '../../../../ui/toolbar/Toolbar';
import { useMovement } from '../../hooks/movement-context';
import { usePortfolio } from '../../hooks/portfolio-context';
import { changeScreen, portfolioStore } from '../../store';
import type { Shown } from './MovementBoard';
import styles from './Movement.module.css';

interface FlowPaneProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const COLORS: Readonly<Record<FlowMark, string>> = {
  A: 'var(--class-a)',
  B: 'var(--class-b)',
  C: 'var(--class-c)',
  X: 'var(--class-x)',
  Y: 'var(--class-y)',
  Z: 'var(--class-z)',
  N: 'var(--class-n)',
  none: 'var(--line)',
};

/** The flow from class to class; choosing a stream shows its clients in the table. */
export function FlowPane({ shown, onShow }: FlowPaneProps) {
  const { t: tPortfolio } = usePortfolio();
  const { view, t, format, values, valuesBefore } = useMovement();
  const state = useStore(portfolioStore, (one) => one.screen.movement);
  const { dimension, width } = state;
  const flows = useMemo(() => classFlows(view.movements, dimension), [view, dimension]);
  const nameOf = (mark: FlowMark): string => (mark === 'none' ? t('flow.none') : mark);
  const change = (patch: Partial<typeof state>): void => {
    changeScreen({ movement: { ...state, ...patch } });
    if (shown.kind === 'flow') onShow({ kind: 'facet', facet: 'changed' });
  };
  const sumOf = (mark: FlowMark, end: 'from' | 'to'): string => {
    let clients = 0;
    let value = 0;
    for (const flow of flows) {
      if (flow[end] !== mark) continue;
      clients += flow.clients;
      value += end === 'from' ? flow.valueBefore : flow.valueAfter;
    }
    if (width === 'clients') return format.integer(clients);
    return end === 'from' ? valuesBefore.short(value) : values.short(value);
  };
  const labelOf = (flow: ClassFlow): string => {
    const figures = {
      clients: tPortfolio('clients', { count: flow.clients }),
      value:
        flow.to === 'none' ? valuesBefore.short(flow.valueBefore) : values.short(flow.valueAfter),
      from: flow.from,
      to: flow.to,
    };
    if (flow.from === flow.to) return t('flow.stays', figures);
    if (flow.from === 'none') return t('flow.comes', figures);
    return flow.to === 'none' ? t('flow.goes', figures) : t('flow.moves', figures);
  };
  const isSameBasis = !view.differences.includes('basis');
  return (
    <Pane label={t('flow.title')} className={styles.flow ?? ''}>
      <Toolbar>
        <h2 className={styles.title}>{t('flow.title')}</h2>
        <ToolbarSpace />
        <Segmented
          size="sm"
          label={t('flow.dimension')}
          selectedKey={dimension}
          onChange={(next) => change({ dimension: next })}
          items={[
            { key: 'abc', label: t('flow.abc') },
            { key: 'xyz', label: t('flow.xyz') },
          ]}
        />
        <Segmented
          size="sm"
          label={t('flow.width')}
          selectedKey={isSameBasis ? width : 'clients'}
          onChange={(next) => change({ width: next })}
          items={[
            { key: 'clients', label: t('flow.clients') },
            {
              key: 'value',
              label: t(`flow.value.${view.after.settings.basis}`),
              isDisabled: !isSameBasis,
            },
          ]}
        />
      </Toolbar>
      {flows.length === 0 ? (
        <p className={styles.nothing}>{t('flow.empty')}</p>
      ) : (
        <Alluvial
          label={t('flow.label', {
            before: format.day(view.before.asOfDay),
            after: format.day(view.after.asOfDay),
          })}
          nodes={FLOW_MARKS[dimension].map((mark) => ({
            key: mark,
            label: nameOf(mark),
            color: COLORS[mark],
            leftDetail: sumOf(mark, 'from'),
            rightDetail: sumOf(mark, 'to'),
          }))}
          flows={flows.map((flow) => {
            const isByValue = width === 'value' && isSameBasis;
            return {
              key: `${flow.from} ${flow.to}`,
              from: flow.from,
              to: flow.to,
              left: isByValue ? Math.max(0, flow.valueBefore) : flow.clients,
              right: isByValue ? Math.max(0, flow.valueAfter) : flow.clients,
              label: labelOf(flow),
              text: format.integer(flow.clients),
              isOutside: flow.from === 'none' || flow.to === 'none',
            };
          })}
          selectedKey={shown.kind === 'flow' ? shown.key : null}
          onSelect={(key) =>
            onShow(key === null ? { kind: 'facet', facet: 'changed' } : { kind: 'flow', key })
          }
        />
      )}
    </Pane>
  );
}
