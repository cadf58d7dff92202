import type { TFunction } from 'i18next';
import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import type { MovementView } from '@shared/ipc/movement-methods';
import type { Format } from '../../../lib/format/create-format';
import { relativeChange, withSign } from './signed';
import type { ValueText } from './value-text';

/** What the words are made with. */
export interface WhyContext {
  readonly view: MovementView;
  readonly t: TFunction<'movement'>;
  readonly format: Format;
  readonly values: ValueText;
}

/** Why a client moved, came, went or fell silent, in one line; empty when nothing is to be said. */
export function whyWords(movement: ClientMovement, context: WhyContext): string {
  const words = [...kindWords(movement, context), ...silentWords(movement, context)].join('; ');
  return words.charAt(0).toLocaleUpperCase(context.format.locale) + words.slice(1);
}

function kindWords(movement: ClientMovement, context: WhyContext): string[] {
  const { view, t, format } = context;
  const { kind, rhythm } = movement;
  if (kind === 'entered') {
    const day = format.day(view.before.asOfDay);
    return [movement.isNew ? t('why.newcomer', { day }) : t('why.entered')];
  }
  if (kind === 'left') {
    const { lastPurchase } = rhythm;
    return [
      lastPurchase === null || rhythm.basis === 'days-unknown'
        ? t('why.leftUnknown')
        : t('why.left', { day: format.day(lastPurchase) }),
    ];
  }
  return [abcWords(movement, context), xyzWords(movement, context)].filter(Boolean);
}

function abcWords(
  { abcCause, before, after, valueChange }: ClientMovement,
  context: WhyContext,
): string {
  const { t, format, values } = context;
  if (abcCause === null || !before || !after) return '';
  if (abcCause === 'settings') return t('why.settings');
  if (abcCause === 'base') return t(after.value > 0 ? 'why.baseIn' : 'why.baseOut');
  const change =
    valueChange === 0
      ? t('why.unchanged')
      : (relativeChange(format, before.value, after.value) ??
        withSign(valueChange, values.sum(valueChange)));
  if (abcCause === 'others') {
    if (before.rank === after.rank) return t('why.othersSum', { change });
    const ranks = { before: format.integer(before.rank), after: format.integer(after.rank) };
    return t('why.others', { ...ranks, change });
  }
  return t(`why.${abcCause}`, { change });
}

function xyzWords({ xyzCause, before, after }: ClientMovement, context: WhyContext): string {
  const { view, t, format } = context;
  if (xyzCause === null || !before || !after) return '';
  switch (xyzCause) {
    case 'settings':
      return t('why.xyzSettings');
    case 'judged':
      return t('why.judged');
    case 'unrated':
      return t('why.unrated');
    case 'bought':
    case 'silent':
      return t('why.active', {
        after: format.integer(after.activePeriods),
        afterOf: format.integer(after.periods),
        before: format.integer(before.activePeriods),
        beforeOf: format.integer(before.periods),
        grain: t(`why.grain.${view.after.settings.grain}`),
      });
    case 'steadier':
    case 'wider':
      return before.rhythm === null
        ? t('why.variationNow', { after: format.percent(after.rhythm, 0) })
        : t('why.variation', {
            before: format.percent(before.rhythm, 0),
            after: format.percent(after.rhythm, 0),
          });
  }
}

function silentWords({ rhythm, kind }: ClientMovement, { t, format }: WhyContext): string[] {
  const { status, limits, lostAfter, silentDays } = rhythm;
  if (status === 'unknown' || status === 'in-rhythm' || silentDays === null || kind === 'left')
    return [];
  const limit =
    status === 'lost' ? lostAfter : status === 'at-risk' ? limits?.atRisk : limits?.slowing;
  return [
    t('why.silent', {
      days: t('days', { count: silentDays }),
      limit: format.integer(Math.floor(limit ?? 0)),
    }),
  ];
}
