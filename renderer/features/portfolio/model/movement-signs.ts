import type { TFunction } from 'i18next';
import type { ClientMovement } from '@shared/analysis/movement/client-movement';

/** A word beside a client, and how loud it is. */
export interface MovementSign {
  readonly text: string;
  readonly tone: 'plain' | 'outline' | 'bad' | 'warn' | 'good';
}

/** Signs of a client, the most urgent first. An alarm that stood on the earlier day already is only outlined. */
export function movementSigns(
  movement: ClientMovement,
  share: 'entered' | 'left' | null,
  t: TFunction<'movement'>,
): readonly MovementSign[] {
  const { rhythm, rhythmBefore, kind, isNew, after } = movement;
  const signs: MovementSign[] = [];
  if (rhythm.status === 'lost' || rhythm.status === 'at-risk' || rhythm.status === 'slowing') {
    const loud = rhythm.status === 'slowing' ? 'warn' : 'bad';
    const tone = rhythm.status === rhythmBefore ? 'outline' : loud;
    signs.push({ text: t(`sign.${rhythm.status}`), tone });
  }
  if (kind === 'left') signs.push({ text: t('sign.gone'), tone: 'bad' });
  if (isNew) signs.push({ text: t('sign.new'), tone: 'good' });
  if (share === 'entered') signs.push({ text: t('sign.enters'), tone: 'plain' });
  if (share === 'left') signs.push({ text: t('sign.leaves'), tone: 'plain' });
  if (after?.near)
    signs.push({ text: t('sign.near', { letter: after.near.letter }), tone: 'outline' });
  return signs;
}
