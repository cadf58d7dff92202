import { useTranslation } from 'react-i18next';
import type { ClientDetails } from '@shared/domain/client-details';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { Icon } from '../../../ui/icon/Icon';
import { Hand } from '../../../ui/icon/icons';
import type { ClientRow } from '../model/client-row';
import styles from './Said.module.css';

export interface OwnClassChipProps {
  readonly row: ClientRow;
  readonly details: ClientDetails;
  readonly size?: 'md' | 'lg';
}

/** A class set by hand, with a mark; the computed one is said beside it. */
export function OwnClassChip({ row, details, size = 'md' }: OwnClassChipProps) {
  const { t } = useTranslation('reconcile');
  const { abc, xyz } = row.figures;
  const own = { abc: details.abcOverride ?? abc, xyz: details.xyzOverride ?? xyz };
  const label = t('own.label', { own: `${own.abc}${own.xyz}`, computed: `${abc}${xyz}` });
  return (
    <span className={styles.own} title={label}>
      <ClassChip {...own} size={size} label={label} />
      <Icon of={Hand} size={12} />
    </span>
  );
}
