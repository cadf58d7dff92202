import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '@shared/ipc/import-methods';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { DiffBoard } from '../components/DiffBoard';
import { NothingToTake } from '../components/NothingToTake';
import styles from '../components/RoundTrip.module.css';

export interface RoundTripScreenProps {
  readonly opened: OpenedImport;
  /** Changes were taken over. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Goes on as with any workbook. */
  readonly onImport: () => void;
}

const WHY = { other: 'other', 'none-open': 'noneOpen', 'no-sheet': 'noSheet' } as const;

/** A workbook Keybook had exported, opened again: what was changed in it, reviewed and taken over. */
export function RoundTripScreen({ opened, onDone, onCancel, onImport }: RoundTripScreenProps) {
  const { t } = useTranslation('roundtrip');
  const { importId, fileName, roundTrip } = opened;
  const kind = roundTrip?.kind ?? 'other';
  const query = useRpc('roundtrip.diff', { importId }, { isEnabled: kind === 'own' });
  if (kind !== 'own') {
    return (
      <NothingToTake
        fileName={fileName}
        why={WHY[kind]}
        diff={null}
        onCancel={onCancel}
        onImport={onImport}
      />
    );
  }
  if (query.isError) {
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void query.refetch()}>{t('retry')}</Button>}
      />
    );
  }
  if (query.data === undefined) {
    return (
      <p className={styles.loading} role="status">
        {t('reading')}
      </p>
    );
  }
  const diff = query.data;
  if (diff.changes.length === 0) {
    return (
      <NothingToTake
        fileName={fileName}
        why="nothing"
        diff={diff}
        onCancel={onCancel}
        onImport={onImport}
      />
    );
  }
  return (
    <DiffBoard
      importId={importId}
      fileName={fileName}
      diff={diff}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
