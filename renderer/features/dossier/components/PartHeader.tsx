import type { DossierPart } from '@shared/analysis/dossier/dossier-fields';
import { Meter } from '../../../ui/progress/Meter';
import { useDossier } from '../hooks/dossier-context';
import styles from './DossierTable.module.css';

/** A part of the dossier with what is known of it, and the arithmetic of the percentage. */
export function PartHeader({ part }: { readonly part: DossierPart }) {
  const { t, format, dossier } = useDossier();
  const sum = dossier.completeness.parts[part];
  const words = [
    t('summary', { known: sum.known, applicable: sum.applicable }),
    sum.stale > 0 ? t('stale', { count: sum.stale }) : '',
    sum.assumed > 0 ? t('onlyAssumed', { count: sum.assumed }) : '',
  ].filter(Boolean);
  const why = t('arithmetic', {
    known: format.number(sum.weightKnown),
    applicable: format.number(sum.weightApplicable),
  });
  return (
    <div role="row">
      <div role="gridcell" className={styles.part} title={why}>
        <h3>
          <span>{part}</span>
          {t(`part.p${part}`)}
        </h3>
        <span className={styles.sum}>{words.join(', ')}</span>
        <div className={styles.partMeter}>
          <Meter label={null} ratio={sum.ratio ?? 0} />
        </div>
        <b className={styles.percent}>{format.percent(sum.ratio, 0)}</b>
      </div>
    </div>
  );
}
