import type { MappingProblem } from '@shared/import/layout/check-mapping';
import { Button } from '../../../../ui/button/Button';
import { useImport } from '../../hooks/import-context';
import { Point } from './Point';

/** A meaning that no column has yet. */
export function ProblemPoint({ problem }: { readonly problem: MappingProblem }) {
  const { t, grid, mapping } = useImport();
  const showMeanings = (): void =>
    grid.current?.focusMeaning(mapping?.columns.find((one) => one.role === 'ignore')?.column ?? 0);
  const showPeriod = (): void =>
    document.querySelector<HTMLElement>('[data-import-period] input')?.focus();
  return (
    <Point
      tone="ask"
      title={t(`problem.${problem}`)}
      actions={
        <>
          <Button variant="link" size="sm" onPress={showMeanings}>
            {t('problem.show')}
          </Button>
          {problem === 'NO_DATE' ? (
            <Button variant="link" size="sm" onPress={showPeriod}>
              {t('problem.period')}
            </Button>
          ) : null}
        </>
      }
    >
      {t(`problem.${problem}_text`)}
    </Point>
  );
}
