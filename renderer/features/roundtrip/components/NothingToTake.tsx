import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundTripDiff } from '@shared/ipc/roundtrip-methods';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { FileSpreadsheet } from '../../../ui/icon/icons';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { DiffNotices } from './DiffNotices';
import { ProblemsPane } from './ProblemsPane';
import styles from './RoundTrip.module.css';

export interface NothingToTakeProps {
  readonly fileName: string;
  readonly why: 'nothing' | 'other' | 'noneOpen' | 'noSheet';
  /** What was compared, when anything was. */
  readonly diff: RoundTripDiff | null;
  readonly onCancel: () => void;
  /** Goes on as with any workbook. */
  readonly onImport: () => void;
}

/** A workbook of ours that brings no change, and why. */
export function NothingToTake({ fileName, why, diff, onCancel, onImport }: NothingToTakeProps) {
  const { t } = useTranslation('roundtrip');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onCancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc closes, whatever part has the focus
    <div className={styles.screen} data-screen="roundtrip" data-ready="true" onKeyDown={onKeyDown}>
      <PaneHeader
        title={t('title', { file: fileName })}
        {...(diff ? { detail: t('detail', { count: diff.clients }) } : {})}
      />
      {diff ? <DiffNotices diff={diff} /> : null}
      <div className={styles.middle}>
        <div className={styles.changes}>
          <EmptyState
            icon={FileSpreadsheet}
            title={t(`${why}.title`)}
            action={
              <>
                <Button variant="primary" kbd="Esc" takesFocus onPress={onCancel}>
                  {t('close')}
                </Button>
                <Button variant="ghost" onPress={onImport}>
                  {t('importAnyway')}
                </Button>
              </>
            }
          >
            {t(`${why}.text`)}
          </EmptyState>
        </div>
        {diff ? <ProblemsPane diff={diff} /> : null}
      </div>
    </div>
  );
}
