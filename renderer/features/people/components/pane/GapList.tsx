import { useId, useState } from 'react';
import { Button } from '../../../../ui/button/Button';
import { Tooltip } from '../../../../ui/tooltip/Tooltip';
import { useMap } from '../../hooks/map-context';
import { gapWords } from '../../model/gap-words';
import styles from './MapPane.module.css';

/** Gaps shown before the others are asked for. */
const SHOWN = 4;

/** What is missing on the map, heaviest first, each with why and what next. Choosing one chooses its person. */
export function GapList() {
  const { t, format, gaps, now, select } = useMap();
  const id = useId();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? gaps : gaps.slice(0, SHOWN);
  return (
    <section className={styles.gaps} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {t('gaps.title')}{' '}
        {gaps.length === 0 ? null : (
          <span className={styles.detail}>{t('gaps.byWeight', { count: gaps.length })}</span>
        )}
      </h3>
      {gaps.length === 0 ? <p className={styles.quiet}>{t('gaps.none')}</p> : null}
      <ol>
        {shown.map((gap, index) => {
          const { title, why, step } = gapWords(gap, now, t, format);
          const { weight, base, influence } = gap;
          const personId = gap.personId ?? gap.step.personId;
          return (
            <li key={gap.key}>
              <Tooltip
                text={t('gaps.weight', { weight, base, influence })}
                isPlainChild
                placement="left"
              >
                <button
                  type="button"
                  className={styles.gap}
                  onClick={() => {
                    if (personId !== null) select(personId);
                  }}
                >
                  <span className={styles.rank}>{index + 1}</span>
                  <span className={styles.gapWords}>
                    <b>{title}</b>
                    <span>{why}</span>
                    <span className={styles.step}>{step}</span>
                  </span>
                </button>
              </Tooltip>
            </li>
          );
        })}
      </ol>
      {gaps.length > SHOWN ? (
        <div className={styles.more}>
          <Button variant="link" size="sm" onPress={() => setAll(!isAll)}>
            {isAll ? t('gaps.less') : t('gaps.more', { count: gaps.length - SHOWN })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
