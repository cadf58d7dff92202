import { COLUMN_ROLES } from '@shared/import/layout/sheet-mapping';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import { z } from 'zod';

// Generated code is forbidden in the window (no eval); zod must not compile its checks.
z.config({ jitless: true });

/** No input. */
export const nothing = z.strictObject({});

/** Handle of a file the user chose; paths never cross into the window. */
export const fileToken = z.string().regex(/^file-[0-9a-f]{32}$/);

/** Name the window gives a long job, so that it can follow and cancel it. */
export const jobId = z.string().regex(/^job-[0-9a-z-]{1,60}$/);

export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const percent = z.number().min(0).max(1000);

/** Analysis settings as they cross the bridge; mirrors the domain type, checked by the compiler where it is used. */
export const analysisSettings = z.strictObject({
  basis: z.enum(['revenue', 'margin', 'orders']),
  abcRule: z.enum(['within', 'crossing']),
  abcLimits: z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('cumulative'),
        aPercent: z.number().gt(0).lt(100),
        bPercent: z.number().gt(0).max(100),
      })
      .refine((limits) => limits.aPercent < limits.bPercent),
    z.strictObject({ kind: z.literal('calculated') }),
  ]),
  xyzMethod: z.enum(['regularity', 'variation', 'gaps']),
  xyzLimits: z.strictObject({ xPercent: percent, yPercent: percent }),
  deviation: z.enum(['population', 'sample']),
  grain: z.enum(['month', 'quarter', 'week']),
  window: z.enum(['span', 'first-purchase']),
  edges: z.enum(['drop', 'keep']),
  minPeriods: z.number().int().min(1).max(120),
  from: isoDay.nullable(),
  to: isoDay.nullable(),
});

const numberStyle = z.strictObject({ decimal: z.enum(['.', ',']) });
const dateOrder = z.enum(['dmy', 'mdy', 'ymd']);
const dateStyle = z.strictObject({
  order: dateOrder,
  byShape: z.record(z.string().max(4), dateOrder.nullable()).exactOptional(),
  digits: z.enum(['week', 'ordinal']).exactOptional(),
});
const dayNumber = z.number().int().min(-800_000).max(2_932_896);
const sheetNumber = z.number().int().min(0).max(10_000);
const sheetRow = z.number().int().min(0).max(1_048_576);
const columnNumber = z.number().int().min(0).max(16_383);
const fixedPeriod = z
  .strictObject({ startDay: dayNumber, endDay: dayNumber, foundIn: z.string().max(300) })
  .nullable();

/** A sheet mapping as the import screen sends it back. */
export const sheetMapping = z.strictObject({
  sheet: z.number().int().min(0).max(10_000),
  sheetName: z.string().max(300),
  layout: z.enum(['transactions', 'wide-periods']),
  headerRow: z.number().int().min(0).max(1_048_576),
  headerRows: z.number().int().min(0).max(10),
  columns: z
    .array(
      z.strictObject({
        column: z.number().int().min(0).max(16_383),
        header: z.string().max(33_000),
        role: z.enum(COLUMN_ROLES),
        period: z
          .strictObject({
            startDay: dayNumber,
            endDay: dayNumber,
            measure: z.enum(['amount', 'quantity', 'cost', 'margin']),
          })
          .nullable(),
        numberStyle: numberStyle.nullable(),
        dateStyle: dateStyle.nullable(),
        isPercentPoints: z.boolean(),
        isMoney: z.boolean().exactOptional(),
        hasTexts: z.boolean().exactOptional(),
      }),
    )
    .max(16_384),
  lookup: z
    .strictObject({
      sheet: z.number().int().min(0).max(10_000),
      sheetName: z.string().max(300),
      headerRow: z.number().int().min(0).max(1_048_576),
      idColumn: z.number().int().min(0).max(16_383),
      nameColumn: z.number().int().min(0).max(16_383),
    })
    .nullable(),
  isLookupOff: z.boolean().exactOptional(),
  joins: z
    .array(
      z.strictObject({
        sheet: sheetNumber,
        sheetName: z.string().max(300),
        headerRow: sheetRow,
        headerRows: z.number().int().min(0).max(10),
        keyColumn: columnNumber,
        otherKeyColumn: columnNumber,
        columns: z
          .array(z.strictObject({ column: columnNumber, otherColumn: columnNumber }))
          .min(1)
          .max(100),
      }),
    )
    .max(10)
    .exactOptional(),
  rowKinds: z.record(
    z.coerce.number().int(),
    z.enum(['title', 'filter', 'header', 'blank', 'data', 'subtotal', 'total', 'footer', 'group']),
  ),
  groupColumn: columnNumber.nullable(),
  fillDown: z.array(columnNumber).max(16_384).exactOptional(),
  currency: z.string().max(20).nullable().exactOptional(),
  headerCurrency: z.string().max(20).nullable().exactOptional(),
  sheets: z
    .array(
      z.strictObject({
        sheet: sheetNumber,
        sheetName: z.string().max(300),
        headerRow: sheetRow,
        fixedPeriod,
        assumedYear: z.number().int().min(1900).max(2200).nullable(),
      }),
    )
    .max(200)
    .exactOptional(),
  block: z
    .strictObject({
      fromColumn: columnNumber,
      toColumn: columnNumber,
      lastRow: sheetRow.nullable(),
    })
    .exactOptional(),
  dateParts: z
    .strictObject({
      year: columnNumber.nullable(),
      month: columnNumber.nullable(),
      day: columnNumber.nullable(),
    })
    .exactOptional(),
  levels: z
    .strictObject({
      column: columnNumber,
      by: z.enum(['indent', 'period', 'period-below', 'sums']),
      isGroupClient: z.boolean(),
      depth: z.number().int().min(1).max(9).exactOptional(),
      clientLevel: z.number().int().min(0).max(9).exactOptional(),
    })
    .exactOptional(),
  measureColumn: columnNumber.exactOptional(),
  assumedYear: z.number().int().min(1900).max(2200).nullable(),
  amountMultiple: z
    .strictObject({
      factor: z.literal([1_000, 100_000, 1_000_000, 10_000_000]),
      text: z.string().max(32_767),
      hasCosts: z.boolean(),
    })
    .exactOptional(),
  creditNoteColumn: columnNumber.exactOptional(),
  cancelledColumn: columnNumber.exactOptional(),
  fixedPeriod,
  decisions: z.strictObject({
    duplicates: z.enum(['keep', 'drop']),
    returns: z.enum(['keep', 'drop']),
    zeroAmounts: z.enum(['keep', 'drop']),
    multiples: z.enum(['keep', 'apply']).exactOptional(),
    creditNotes: z.enum(['keep', 'negate']).exactOptional(),
    cancelled: z.enum(['keep', 'drop']).exactOptional(),
  }),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
/** True only for types without any difference, optional fields included. */
/* oxlint-disable typescript/no-unnecessary-type-parameters -- only the identity of generic functions compares types exactly */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
/* oxlint-enable typescript/no-unnecessary-type-parameters */

// The check of a mapping and its type must not drift apart: a field missing on either side does not compile here.
true satisfies Same<DeepReadonly<z.infer<typeof sheetMapping>>, DeepReadonly<SheetMapping>>;
