import type { LimitTrial } from '@shared/analysis/portfolio/try-limits';
import { usePortfolio } from '../hooks/portfolio-context';
import type { TriedPercents } from '../hooks/use-limit-trial';
import { ABC_ROWS } from '../model/cell-key';
import { Rich } from './Rich';
import styles from './ParetoPane.module.css';

interface WhatIfLineProps {
  readonly tried: TriedPercents;
  readonly outcome: LimitTrial;
}

/** What a tried limit would change: `A to 70%: 26 → 15 clients, 11 move to B`. Read aloud as it changes. */
export function WhatIfLine({ tried, outcome }: WhatIfLineProps) {
  const { analysis, t, format } = usePortfolio();
  const letter = tried.which === 'a' ? 'A' : 'B';
  const { limits } = analysis;
  const before = letter === 'A' ? limits.aClients : limits.bClients - limits.aClients;
  const after = outcome.abc[letter];
  const moves = ABC_ROWS.flatMap((to) => {
    const count = outcome.moves.filter((move) => move.to.abc === to).length;
    return count === 0 ? [] : t('pareto.move', { count, letter: to });
  });
  return (
    <p className={styles.whatIf} role="status">
      <Rich
        text={t('pareto.whatIf', {
          letter,
          percent: format.percent(tried[tried.which] / 100, 0),
          before: format.integer(before),
          after: format.integer(after),
          clients: t('pareto.whatIfClients', { count: after }),
          moves: moves.length === 0 ? t('pareto.noMove') : format.list(moves),
        })}
      />
    </p>
  );
}
