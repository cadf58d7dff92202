import { Button } from '../../../ui/button/Button';
import { MessageSquare, Plus } from '../../../ui/icon/icons';
import { Meter } from '../../../ui/progress/Meter';
import { Toolbar, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { useDossier } from '../hooks/dossier-context';
import styles from './Toolbar.module.css';

/** What is known in all, with its arithmetic; the interview, and a line of the user's own. */
export function DossierToolbar({ onInterview }: { readonly onInterview: () => void }) {
  const { t, format, dossier, open, rows, currentKey } = useDossier();
  const { whole } = dossier.completeness;
  const row = rows.find(({ key }) => key === currentKey);
  const why = t('arithmetic', {
    known: format.number(whole.weightKnown),
    applicable: format.number(whole.weightApplicable),
  });
  return (
    <Toolbar size="sm" isLined isOneLine className={styles.bar ?? ''}>
      <span className={styles.whole} title={why}>
        {t('completeness')}
        <span className={styles.meter}>
          <Meter label={null} ratio={whole.ratio ?? 0} />
        </span>
        <b>{format.percent(whole.ratio, 0)}</b>
      </span>
      <span className={styles.counts}>
        {[
          t('summary', { known: whole.known, applicable: whole.applicable }),
          whole.stale > 0 ? t('stale', { count: whole.stale }) : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      <ToolbarSpace />
      <Button
        variant="ghost"
        size="sm"
        icon={Plus}
        onPress={() => open({ kind: 'line', part: row?.kind === 'fact' ? row.line.part : 1 })}
      >
        {t('action.addLine')}
      </Button>
      <Button size="sm" icon={MessageSquare} kbd="I" onPress={onInterview}>
        {t('action.interview')}
      </Button>
    </Toolbar>
  );
}
