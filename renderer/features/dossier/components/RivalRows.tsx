import { cx } from '../../../ui/cx';
import { Pill } from '../../../ui/pill/Pill';
import { useDossier } from '../hooks/dossier-context';
import type { DossierSection } from '../model/dossier-rows';
import { useShareText } from '../hooks/use-share-text';
import { ListHead } from './ListHead';
import { ListRow } from './ListRow';
import styles from './DossierTable.module.css';

/** Who else sells to the client: in what, how much, where strong and weak, and what we do about it. */
export function RivalRows({ rows }: { readonly rows: DossierSection['rivals'] }) {
  const { t, open, commands } = useDossier();
  const shareText = useShareText();
  const unknown = <span className={styles.none}>{t('rivals.unknown')}</span>;
  return (
    <>
      <ListHead
        title={t('rivals.title')}
        addLabel={t('action.addCompetitor')}
        onAdd={() => open({ kind: 'rival', positionId: null })}
        none={t('rivals.none')}
        columns={
          rows.length === 0 ? null : (
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
          )
        }
      />
      {rows.map(({ key, rival }) => (
        <ListRow
          key={key}
          rowKey={key}
          className={styles.rivalRow}
          onChange={() => open({ kind: 'rival', positionId: rival.id })}
          onRemove={() => commands.removeRival(rival.id)}
          removeLabel={t('rivals.remove', { name: rival.name })}
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
        </ListRow>
      ))}
    </>
  );
}
