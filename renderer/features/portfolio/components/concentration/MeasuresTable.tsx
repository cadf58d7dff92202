import { useTranslation } from 'react-i18next';
import type { Dependence } from '@shared/analysis/concentration/lose-client';
import { usePortfolio } from '../../hooks/portfolio-context';
import { withSign } from '../../model/signed';
import styles from './Concentration.module.css';

interface MeasuresTableProps {
  readonly now: Dependence;
  readonly without: Dependence | null;
  /** Client that is lost in the second column. */
  readonly name: string;
}

interface Measure {
  readonly name: string;
  readonly hint?: string;
  readonly valueOf: (dependence: Dependence) => number | null;
  readonly write: (value: number | null) => string;
  readonly writeChange: (value: number | null) => string;
}

/** Measures of concentration now and without a client. */
export function MeasuresTable({ now, without, name }: MeasuresTableProps) {
  const { t } = useTranslation('movement');
  const { settings, t: tPortfolio, format, values } = usePortfolio();
  const percent = (value: number | null): string => format.percent(value);
  const points = (value: number | null): string =>
    t('concentration.points', { points: format.number(value === null ? null : value * 100, 1) });
  const measures: readonly Measure[] = [
    {
      name: t(`concentration.total.${settings.basis}`),
      valueOf: ({ total }) => total,
      write: values.sum,
      writeChange: values.sum,
    },
    {
      name: t('concentration.top1'),
      valueOf: ({ top1 }) => top1,
      write: percent,
      writeChange: points,
    },
    {
      name: t('concentration.top5'),
      valueOf: ({ top5 }) => top5,
      write: percent,
      writeChange: points,
    },
    {
      name: t('concentration.top20', {
        clients: tPortfolio('clients', { count: now.clientsIn20Percent }),
      }),
      valueOf: ({ top20Percent }) => top20Percent,
      write: percent,
      writeChange: points,
    },
    {
      name: t('concentration.gini'),
      hint: t('concentration.hint.gini'),
      valueOf: ({ gini }) => gini,
      write: (value) => format.number(value, 3),
      writeChange: (value) => format.number(value, 3),
    },
    {
      name: t('concentration.hhi'),
      hint: t('concentration.hint.hhi'),
      valueOf: ({ hhi }) => (hhi === null ? null : hhi * 10_000),
      write: (value) => format.integer(value),
      writeChange: (value) => format.integer(value),
    },
    {
      name: t('concentration.equal'),
      hint: t('concentration.hint.equal'),
      valueOf: ({ hhi }) => (hhi === null || hhi === 0 ? null : 1 / hhi),
      write: (value) => format.number(value, 1),
      writeChange: (value) => format.number(value, 1),
    },
  ];
  return (
    <table className={styles.measures}>
      <thead>
        <tr>
          <th scope="col">{t('concentration.measure')}</th>
          <th scope="col">{t('concentration.now')}</th>
          <th scope="col" title={name}>
            {t('concentration.without')}
          </th>
          <th scope="col">{t('concentration.change')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => {
          const [a, b] = [measure.valueOf(now), without ? measure.valueOf(without) : null];
          const change = a === null || b === null ? null : b - a;
          return (
            <tr key={measure.name}>
              <th scope="row">
                {measure.name}
                {measure.hint === undefined ? null : <small>{measure.hint}</small>}
              </th>
              <td>{measure.write(a)}</td>
              <td>{measure.write(b)}</td>
              <td>{withSign(change, measure.writeChange(change))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
