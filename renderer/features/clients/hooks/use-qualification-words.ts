import { useTranslation } from 'react-i18next';
import type { Qualification } from '@shared/analysis/qualification/qualify';
import { useFormat } from '../../../lib/format/use-format';

/** What the three P come to, in words. */
export function useQualificationWords() {
  const { t } = useTranslation('clients');
  const format = useFormat();
  return {
    verdict: ({ verdict, stoppedBy, yes }: Qualification): string => {
      if (verdict === 'qualified') return t('qualify.qualified');
      if (verdict === 'open') return t('qualify.open', { yes: format.integer(yes) });
      return t('qualify.stopped', {
        what: format.list(stoppedBy.map((criterion) => t(`qualify.criterion.${criterion}`))),
      });
    },
  };
}
