import { Button } from '../../../ui/button/Button';
import { Pane } from '../../../ui/pane/Pane';
import { usePortfolio } from '../hooks/portfolio-context';
import { useLimitTrial } from '../hooks/use-limit-trial';
import { withAbcLimits } from '../model/setting-changes';
import { ParetoChart } from './ParetoChart';
import { Rich } from './Rich';
import { WhatIfLine } from './WhatIfLine';
import styles from './ParetoPane.module.css';

/** The Pareto curve with its figures; limits are tried on it and then applied. */
export function ParetoPane() {
  const { analysis, settings, t, format, changeSettings } = usePortfolio();
  const trial = useLimitTrial(analysis);
  const { concentration } = analysis;
  const apply = (): void => {
    if (!trial.tried) return;
    changeSettings(withAbcLimits(settings, trial.tried.a, trial.tried.b), t('settings.abc.label'));
    trial.drop();
  };
  return (
    <Pane label={t('pareto.title')} className={styles.pane ?? ''}>
      <h2 className={styles.title}>{t('pareto.title')}</h2>
      <div className={styles.line}>
        {trial.tried && trial.outcome ? (
          <>
            <WhatIfLine tried={trial.tried} outcome={trial.outcome} />
            <span className={styles.buttons}>
              <Button size="sm" variant="primary" kbd="Enter" onPress={apply}>
                {t('pareto.apply')}
              </Button>
              <Button
                size="sm"
                variant="ghost"
                kbd="Esc"
                label={`${t('pareto.back')} Esc`}
                onPress={trial.drop}
              >
                {null}
              </Button>
            </span>
          </>
        ) : (
          <p className={styles.facts}>
            <span>
              <Rich
                text={t('pareto.top20', {
                  share: format.percent(0.2, 0),
                  value: format.percent(concentration.top20Percent),
                })}
              />
            </span>
            <span>
              <Rich text={t('pareto.top1', { value: format.percent(concentration.top1) })} />
            </span>
            <span>
              <Rich
                text={t('pareto.gini', {
                  value: concentration.gini === null ? '–' : format.number(concentration.gini, 2),
                })}
              />
            </span>
          </p>
        )}
      </div>
      <ParetoChart trial={trial} onApply={apply} />
    </Pane>
  );
}
