import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { cx } from '../../../ui/cx';
import { Plus, Trash2 } from '../../../ui/icon/icons';
import { Pill } from '../../../ui/pill/Pill';
import { useDossier } from '../hooks/dossier-context';
import type { DossierSection } from '../model/dossier-rows';
import { useShareText } from '../hooks/use-share-text';
import { RowFrame } from './RowFrame';
import styles from './DossierTable.module.css';

/** Who else sells to the client: in what, how much, where strong and weak, and what we do about it. */
export function RivalRows({ rows }: { readonly rows: DossierSection['rivals'] }) {
  const { t, open, commands, currentKey } = useDossier();
  const shareText = useShareText();
  const unknown = <span className={styles.none}>{t('rivals.unknown')}</span>;
  return (
    <>
      <div role="row">
        <div role="gridcell" className={styles.subhead}>
          {t('rivals.title')}
          <Button
            size="sm"
            variant="ghost"
            icon={Plus}
            label={t('action.addCompetitor')}
            onPress={() => open({ kind: 'rival', positionId: null })}
          >
            {t('add')}
          </Button>
        </div>
      </div>
      {rows.length === 0 ? (
        <div role="row">
          <div role="gridcell" className={styles.nothing}>
            {t('rivals.none')}
          </div>
        </div>
      ) : (
        <div role="row" className={cx(styles.row, styles.rivalRow, styles.columns)}>
          {(['name', 'category', 'share', 'strengths', 'weaknesses', 'stance'] as const).map(
            (key) => (
              <div
                key={key}
                role="columnheader"
                className={key === 'share' ? styles.figure : undefined}
              >
                {t(`rivals.header.${key}`)}
              </div>
            ),
          )}
        </div>
      )}
      {rows.map(({ key, rival }) => {
        const change = () => open({ kind: 'rival', positionId: rival.id });
        return (
          <RowFrame
            key={key}
            rowKey={key}
            className={styles.rivalRow}
            onDoubleClick={change}
            onKeyDown={(press) => {
              if (press.key === 'Delete') commands.removeRival(rival.id);
              if (press.key !== 'Enter' && press.key !== 'F2') return;
              press.preventDefault();
              change();
            }}
          >
            <div role="rowheader" className={cx(styles.clip, styles.strong)}>
              {rival.name}
            </div>
            <div role="gridcell" className={styles.clip}>
              {rival.category ?? t('rivals.all')}
            </div>
            <div role="gridcell" className={styles.figure}>
              {shareText(rival.shareLow, rival.shareHigh) ?? unknown}
            </div>
            <div role="gridcell" className={styles.clip}>
              {rival.strengths ?? unknown}
            </div>
            <div role="gridcell" className={styles.clip}>
              {rival.weaknesses ?? unknown}
            </div>
            <div role="gridcell" className={styles.pill}>
              {rival.stance === null ? (
                <span className={styles.none}>{t('rivals.noStance')}</span>
              ) : (
                <Pill tone="outline">{t(`rivals.stance.${rival.stance}`)}</Pill>
              )}
            </div>
            <div role="gridcell" className={styles.more}>
              {currentKey === key ? (
                <IconButton
                  icon={Trash2}
                  size="sm"
                  label={t('rivals.remove', { name: rival.name })}
                  onPress={() => commands.removeRival(rival.id)}
                />
              ) : null}
            </div>
          </RowFrame>
        );
      })}
    </>
  );
}
