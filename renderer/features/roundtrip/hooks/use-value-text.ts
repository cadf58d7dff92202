import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientField, ClientFieldValue } from '@shared/domain/client-details';
import { useWorkspace } from '../../../data/use-workspace';
import { useFormat } from '../../../lib/format/use-format';

/** Writes the value of a detail for people: `yes`, `€12,500.00`, `empty`. */
export function useValueText(): (field: ClientField, value: ClientFieldValue) => string {
  const { t } = useTranslation('roundtrip');
  const format = useFormat();
  const currency = useWorkspace()?.currency ?? null;
  return useCallback(
    (field, value) => {
      if (value === null) return t('empty');
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      if (typeof value === 'number')
        return field === 'plannedE4' ? format.money(value, currency) : String(value);
      return value;
    },
    [t, format, currency],
  );
}
