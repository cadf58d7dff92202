import { createContext, useContext } from 'react';
import type { TFunction } from 'i18next';
import type { MovementView } from '@shared/ipc/movement-methods';
import type { Format } from '../../../lib/format/create-format';
import type { ValueText } from '../model/value-text';

/** What every part of the movement view needs: the comparison, and how its figures are written. */
export interface Movement {
  readonly view: MovementView;
  readonly t: TFunction<'movement'>;
  readonly format: Format;
  /** Values of the later side; those of the earlier one when it has another basis. */
  readonly values: ValueText;
  readonly valuesBefore: ValueText;
}

export const MovementContext = createContext<Movement | null>(null);

/** The comparison on screen. */
export function useMovement(): Movement {
  const movement = useContext(MovementContext);
  if (!movement) throw new Error('Parts of the movement view stand inside it.');
  return movement;
}
