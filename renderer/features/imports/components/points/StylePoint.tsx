import { parseDateText } from '@shared/import/values/parse-date';
import { parseNumberText } from '@shared/import/values/parse-number';
import { Button } from '../../../../ui/button/Button';
import { useImport } from '../../hooks/import-context';
import { withStyle } from '../../model/open-styles';
import type { OpenStyle } from '../../model/open-styles';
import { Point } from './Point';

type Answer = 'dmy' | 'mdy' | 'ymd' | ',' | '.';

/** Day or month first, comma or point: the readings of one cell side by side, to choose from. */
export function StylePoint({ open }: { readonly open: OpenStyle }) {
  const { t, mapping, change } = useImport();
  const answers = useAnswers(open);
  if (!mapping) return null;
  return (
    <Point
      tone="ask"
      title={t(`style.${open.what}`, { header: open.header })}
      actions={answers.map(({ answer, label }) => (
        <Button
          key={answer}
          size="sm"
          onPress={() => change({ kind: 'mapping', mapping: withStyle(mapping, open, answer) })}
        >
          {label}
        </Button>
      ))}
    >
      {open.value === null ? null : t(`style.${open.what}Text`, { value: open.value })}
    </Point>
  );
}

/** The readings that differ, each written out in the language. */
function useAnswers({
  what,
  value,
}: OpenStyle): readonly { readonly answer: Answer; readonly label: string }[] {
  const { t, format } = useImport();
  if (what === 'number') {
    const reading = (decimal: ',' | '.'): string => {
      const read = value === null ? null : parseNumberText(value, { decimal });
      return read === null ? '' : format.number(read.value);
    };
    return [
      { answer: ',', label: t('style.comma', { number: reading(',') }).trim() },
      { answer: '.', label: t('style.point', { number: reading('.') }).trim() },
    ];
  }
  const seen = new Set<number>();
  return (['dmy', 'mdy', 'ymd'] as const).flatMap((order) => {
    const day = value === null ? null : parseDateText(value, { order });
    if (value !== null && (day === null || seen.has(day))) return [];
    if (value === null && order === 'ymd') return [];
    if (day !== null) seen.add(day);
    return [
      {
        answer: order,
        label: t(`style.${order}`, { date: day === null ? '' : format.day(day) }).trim(),
      },
    ];
  });
}
