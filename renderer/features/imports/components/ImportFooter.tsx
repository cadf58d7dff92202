import { useId } from 'react';
import type { CommitHandle } from '../hooks/use-commit';
import { Button } from '../../../ui/button/Button';
import { Icon } from '../../../ui/icon/Icon';
import { TriangleAlert, Undo2 } from '../../../ui/icon/icons';
import { Pane } from '../../../ui/pane/Pane';
import { useImport } from '../hooks/import-context';
import { isNothingNew } from '../model/import-blocker';
import type { Blocker } from '../model/import-blocker';
import { CommitProgress } from './CommitProgress';
import { focusOnMount } from '../hooks/focus-on-mount';
import styles from './ImportScreen.module.css';

export interface ImportFooterProps {
  readonly commit: CommitHandle;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** The one step, what it will do or what still keeps it; while it runs, how far it is. */
export function ImportFooter({ commit, onImport, onCancel }: ImportFooterProps) {
  const { t } = useImport();
  return (
    <Pane label={t('pane.actions')} className={styles.footer ?? ''}>
      {commit.isRunning ? (
        <>
          <CommitProgress progress={commit.progress} />
          <Button kbd="Esc" ref={focusOnMount} onPress={commit.cancel}>
            {t('cancel')}
          </Button>
        </>
      ) : (
        <Offer onImport={onImport} onCancel={onCancel} />
      )}
    </Pane>
  );
}

function Offer({ onImport, onCancel }: Pick<ImportFooterProps, 'onImport' | 'onCancel'>) {
  const { blocker, check, mapping, opened, t } = useImport();
  const id = useId();
  const { fresh } = check;
  const count = fresh ? fresh.diff.added + fresh.diff.changed : null;
  const isOld =
    isNothingNew(fresh) ||
    (opened.alreadyImported !== null && fresh === null && blocker?.kind === 'checking');
  const text = useOfferText(blocker);
  const label =
    count === null
      ? t('footer.import')
      : mapping?.layout === 'wide-periods'
        ? t('footer.importFigures', { count })
        : t('footer.importRows', { count });
  return (
    <>
      <span
        id={id}
        className={blocker && blocker.kind !== 'checking' ? styles.blocked : styles.said}
        role="status"
      >
        <Icon of={blocker && blocker.kind !== 'checking' ? TriangleAlert : Undo2} size={14} />
        {text}
      </span>
      <span className={styles.space} />
      {isOld ? (
        <Button variant="primary" kbd="Esc" describedBy={id} onPress={onCancel}>
          {t('close')}
        </Button>
      ) : (
        <>
          <Button kbd="Esc" onPress={onCancel}>
            {t('cancel')}
          </Button>
          <Button
            variant="primary"
            kbd="Ctrl Enter"
            isDisabled={blocker !== null}
            describedBy={id}
            onPress={onImport}
          >
            {label}
          </Button>
        </>
      )}
    </>
  );
}

function useOfferText(blocker: Blocker | null): string {
  const { check, t } = useImport();
  const { fresh } = check;
  if (blocker?.kind === 'mapping')
    return t('footer.block.mapping', {
      what: blocker.problems.map((problem) => t(`problem.${problem}`)).join(' '),
    });
  if (blocker) return t(`footer.block.${blocker.kind}`);
  if (!fresh) return '';
  if (isNothingNew(fresh)) return t('footer.nothingNew');
  const held = fresh.summary.rowsRejected;
  return `${t('footer.one')} ${held > 0 ? t('footer.held', { count: held }) : t('footer.heldNone')}`;
}
