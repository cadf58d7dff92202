import { useTranslation } from 'react-i18next';
import type { RoundTripDiff } from '@shared/ipc/roundtrip-methods';
import { useFormat } from '../../../lib/format/use-format';
import { Notice } from '../../../ui/notice/Notice';

/** What should be known before anything is taken over. */
export function DiffNotices({ diff }: { readonly diff: RoundTripDiff }) {
  const { t } = useTranslation('roundtrip');
  const format = useFormat();
  const conflicts = diff.changes.filter((change) => change.isConflict).length;
  const { missing, newerHere, isExportKnown } = diff;
  return (
    <>
      {isExportKnown ? null : <Notice>{t('exportUnknown')}</Notice>}
      {conflicts > 0 ? <Notice>{t('conflicts', { count: conflicts })}</Notice> : null}
      {newerHere > 0 ? <Notice tone="info">{t('newerHere', { count: newerHere })}</Notice> : null}
      {missing.length > 0 ? (
        <Notice tone="info">
          {t('missing', { columns: format.list(missing.map((field) => t(`field.${field}`))) })}
        </Notice>
      ) : null}
    </>
  );
}
