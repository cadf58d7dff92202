import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { dossierField } from '@shared/analysis/dossier/dossier-fields';
import type { FactLine } from '@shared/ipc/dossier-answers';
import type { resources } from '../../../i18n/resources';

type FieldKey = keyof (typeof resources)['en']['dossier']['field'];

export interface LineWords {
  readonly labelOf: (line: FactLine) => string;
  readonly questionOf: (line: FactLine) => string;
}

/** Name and question of a dossier line in the language of the window. */
export function lineWords(t: TFunction<'dossier'>): LineWords {
  // Keys of the standard lines are keys of their texts; a test holds both together.
  const key = (line: FactLine) => line.fieldKey as FieldKey | null;
  const isKnown = (line: FactLine) =>
    line.fieldKey !== null && dossierField(line.fieldKey) !== undefined;
  const labelOf = (line: FactLine) => {
    const field = key(line);
    return field !== null && isKnown(line) ? t(`field.${field}`) : (line.label ?? '');
  };
  return {
    labelOf,
    questionOf: (line) => {
      const field = key(line);
      if (line.question !== null) return line.question;
      return field !== null && isKnown(line) ? t(`question.${field}`) : `${labelOf(line)}?`;
    },
  };
}

/** Name and question of a dossier line. */
export function useLineWords(): LineWords {
  const { t } = useTranslation('dossier');
  return useMemo(() => lineWords(t), [t]);
}
