import { Tooltip } from '../../../ui/tooltip/Tooltip';
import { useMap } from '../hooks/map-context';
import { signedIndex } from '../model/signed-index';
import styles from './MapBoard.module.css';

/** The support index with its known weight; the arithmetic on hover and focus. */
export function SupportFigure() {
  const { t, format, support } = useMap();
  const { index, knownRatio, weighed, knownInfluence, allInfluence, withoutInfluence } = support;
  if (index === null) return <span className={styles.support}>{t('support.none')}</span>;
  const why = t('support.why', {
    weighed: format.number(weighed),
    known: format.integer(knownInfluence),
    all: format.integer(allInfluence),
    index: signedIndex(index, format),
  });
  const rest =
    withoutInfluence === 0 ? '' : ` ${t('support.without', { count: withoutInfluence })}`;
  return (
    <Tooltip text={why + rest} isPlainChild>
      <button type="button" className={styles.support}>
        {t('support.label')} <b>{signedIndex(index, format)}</b>{' '}
        {t('support.known', { ratio: format.percent(knownRatio, 0) })}
      </button>
    </Tooltip>
  );
}
