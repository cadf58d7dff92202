import { useTranslation } from 'react-i18next';
import { CLIENT_STATUSES, KEY_TYPES } from '@shared/domain/client-terms';
import type { Facet } from '../model/list-filter';

/** Words of a value of a facet. */
export function useFacetWords(): (facet: Facet, value: string) => string {
  const { t } = useTranslation('clients');
  return (facet, value) => {
    if (facet === 'class') {
      if (value === '–') return t('facet.noClass');
      return value.replace('xyz ', '');
    }
    if (facet === 'key')
      return t(value === '' ? 'list.key.open' : value === 'yes' ? 'list.key.yes' : 'list.key.no');
    if (value === '') return t(facet === 'type' ? 'facet.noType' : 'facet.notSaid');
    const type = KEY_TYPES.find((one) => one === value);
    if (facet === 'type' && type) return t(`type.${type}`);
    const status = CLIENT_STATUSES.find((one) => one === value);
    return facet === 'status' && status ? t(`status.${status}`) : value;
  };
}
