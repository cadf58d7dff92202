import type { ClientExplanation } from '@shared/analysis/portfolio/explain-client';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { Section } from '../../../ui/pane/Section';
import { usePortfolio } from '../hooks/portfolio-context';
import { borderLines } from '../model/border-scale';
import type { BorderLine } from '../model/border-scale';
import styles from './ClientPanel.module.css';

/** How near the client is to another class, and its rhythm by the other methods. */
export function BorderSection({ explanation }: { readonly explanation: ClientExplanation }) {
  const { analysis, settings, t, format } = usePortfolio();
  const lines = borderLines(analysis, explanation);
  const distanceOf = ({ distance }: BorderLine): string =>
    distance.kind === 'periods'
      ? t(`periods.${settings.grain}`, { count: distance.periods })
      : t('near.pointsAlone', { points: format.number(distance.points * 100, 1) });
  return (
    <Section title={t('panel.near')}>
      {lines.length === 0 ? <p className={styles.far}>{t('panel.noBorder')}</p> : null}
      {lines.map((line) => (
        <div key={line.dimension} className={styles.border}>
          <span>{t('panel.border', { from: line.from, to: line.to })}</span>
          <span className={styles.scale} aria-hidden>
            <i style={{ left: `${line.limitAt * 100}%` }} />
            <em style={{ left: `${line.clientAt * 100}%` }} />
          </span>
          <span className={styles.distance}>{distanceOf(line)}</span>
        </div>
      ))}
      <BorderSentence lines={lines} />
      <dl className={styles.others} aria-label={t('panel.other')}>
        {explanation.others.map((other) => {
          const limits = `${format.number(other.limits.xPercent)}/${format.number(other.limits.yPercent)}`;
          return (
            <div key={`${other.method} ${limits}`}>
              <dt>
                {t(`settings.xyz.${other.method}`)} {limits}
              </dt>
              <dd>
                <ClassChip xyz={other.mark} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

/** What would have to happen for the rhythm letter to change. */
function BorderSentence({ lines }: { readonly lines: readonly BorderLine[] }) {
  const { settings, t, format } = usePortfolio();
  const line = lines.find((one) => one.dimension === 'xyz');
  if (!line) return null;
  const { distance, direction, to } = line;
  if (distance.kind === 'periods') {
    const periods = t(`periods.${settings.grain}`, { count: distance.periods });
    return (
      <p className={styles.sentence}>
        {t(direction === 'down' ? 'near.fallSentence' : 'near.riseSentence', {
          letter: to,
          periods,
        })}
      </p>
    );
  }
  const points = t('near.pointsAlone', { points: format.number(distance.points * 100, 1) });
  return (
    <p className={styles.sentence}>
      {t(direction === 'down' ? 'near.widerSentence' : 'near.narrowerSentence', {
        letter: to,
        points,
      })}
    </p>
  );
}
