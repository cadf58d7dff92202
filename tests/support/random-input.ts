import type { z } from 'zod';

/** What a random input is drawn from. */
export interface Draw {
  /** In [0, 1). */
  readonly random: () => number;
  /** Ids that fit a field of that name; empty when it is no id. */
  readonly idsFor: (field: string) => readonly string[];
}

const TEXTS = ['Łódź', 'Ёлка и «снег»', 'a', '=1+1', 'Ewa Lis', 'next week 12 %', ''];
const DAYS = ['2026-10-01', '2026-11-30', '2027-03-01', '2025-02-28', '2026-01-01'];
const OTHERS = ['10:15', 'name', 'EL', '5', '-2', 'deep'];
const NUMBERS = [0, 1, 2, 3, 5, 60, 0.5, 0.35, -1, 120_000, 6_400_000_000, 2026];

/** What zod keeps of a schema, as far as it is needed here. */
interface Kept {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
}

/** A value a schema may accept, drawn by chance; refinements of whole objects may still refuse it. */
export function randomInput(schema: z.ZodType, draw: Draw, field = ''): unknown {
  const { random, idsFor } = draw;
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const fitting = (list: readonly unknown[]): unknown =>
    pick(list.filter((value) => schema.safeParse(value).success));
  // The kept definition is typed by each kind of schema; only these parts of it are read.
  const kept = schema.def as unknown as Kept;
  switch (kept.type) {
    case 'string': {
      const ids = idsFor(field);
      if (ids.length > 0 && random() < 0.97) return pick(ids);
      return fitting(random() < 0.4 ? [...DAYS, ...OTHERS] : [...TEXTS, ...DAYS, ...OTHERS]);
    }
    case 'number':
      return fitting(NUMBERS);
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    case 'literal':
      return pick(kept.values ?? []);
    case 'enum':
      return pick(Object.values(kept.entries ?? {}));
    case 'nullable':
      return random() < 0.25 || !kept.innerType ? null : randomInput(kept.innerType, draw, field);
    case 'optional':
      return random() < 0.4 || !kept.innerType
        ? undefined
        : randomInput(kept.innerType, draw, field);
    case 'readonly':
    case 'default':
      return kept.innerType ? randomInput(kept.innerType, draw, field) : undefined;
    case 'pipe':
      return kept.in ? randomInput(kept.in, draw, field) : undefined;
    case 'array': {
      const one = field.replace(/s$/u, '');
      const count = Math.floor(random() * 3);
      return kept.element
        ? Array.from({ length: Math.max(1, count) }, () =>
            randomInput(kept.element as z.ZodType, draw, one),
          )
        : [];
    }
    case 'tuple':
      return (kept.items ?? []).map((item) => randomInput(item, draw, field.replace(/s$/u, '')));
    case 'union': {
      const option = pick(kept.options ?? []);
      return option ? randomInput(option, draw, field) : undefined;
    }
    case 'record':
      return {};
    case 'object': {
      const entries = Object.entries(kept.shape ?? {}).map(
        ([name, inner]) => [name, randomInput(inner, draw, name)] as const,
      );
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    default:
      return undefined;
  }
}
