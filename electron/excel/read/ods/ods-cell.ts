import { CELL_FLAG } from '@shared/import/cell-batch';
import type { RowSink } from '../row-sink';
import type { XmlTokenizer } from '../xml/xml-tokenizer';
import { isoToDay } from '../xlsx/excel-serial';
import { parseCellNumber } from '../xlsx/parse-number';
import type { OdsOutline } from './ods-outline';
import { ERROR_IDS, OWN_ERROR } from '../xlsx/sheet-rows';

/** What the start tag of a cell says. */
export interface OdsCell {
  readonly column: number;
  readonly repeated: number;
  readonly type: string | null;
  /** The attribute with the value, whatever its name for the type; null = not there. */
  readonly value: string | null;
  readonly isFormula: boolean;
  /** Name of its style; null = none. */
  readonly style: string | null;
  /** LibreOffice marks results that are errors. */
  readonly isError: boolean;
}

/** The attribute that holds the value, by type. */
const VALUE_NAMES: ReadonlyMap<string, string> = new Map([
  ['float', 'value'],
  ['percentage', 'value'],
  ['currency', 'value'],
  ['date', 'date-value'],
  ['time', 'time-value'],
  ['boolean', 'boolean-value'],
  ['string', 'string-value'],
]);
/** Type of a cell that has a value but none of the known types. */
const UNKNOWN_TYPE = '?';

/** The value of an attribute by its local name, leaving aside LibreOffice's own double of it. */
function attributeOf(xml: XmlTokenizer, name: string): string | null {
  for (const attribute of xml.attributes)
    if (attribute.local === name && !attribute.name.startsWith('calcext:')) return attribute.value;
  return null;
}

/** How often a `number-…-repeated` attribute says; 1 without one. Throws MALFORMED_XML for what is no such number. */
export function repeatsOf(xml: XmlTokenizer, name: string): number {
  const text = attributeOf(xml, name);
  if (text === null) return 1;
  if (!/^\d{1,9}$/.test(text) || Number(text) === 0) throw xml.malformed(name);
  return Number(text);
}

function typeOf(xml: XmlTokenizer): string | null {
  const type = attributeOf(xml, 'value-type');
  if (type !== null) return VALUE_NAMES.has(type) || type === 'void' ? type : UNKNOWN_TYPE;
  for (const name of new Set(VALUE_NAMES.values()))
    if (attributeOf(xml, name) !== null) return UNKNOWN_TYPE;
  return null;
}

/** Reads the start tag of a cell the tokenizer stands on. */
export function readOdsCell(xml: XmlTokenizer, column: number): OdsCell {
  const type = typeOf(xml);
  return {
    column,
    repeated: repeatsOf(xml, 'number-columns-repeated'),
    type,
    value: type === null ? null : attributeOf(xml, VALUE_NAMES.get(type) ?? 'value'),
    isFormula: attributeOf(xml, 'formula') !== null,
    style: attributeOf(xml, 'style-name'),
    isError: xml.plainAttribute('calcext:value-type') === 'error',
  };
}

/** Days of an ISO 8601 duration such as `PT06H30M00S`, or NaN. Years and months have no fixed length and are none. */
export function durationDays(text: string): number {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(
    text.trim(),
  );
  if (match === null) return Number.NaN;
  const [days, hours, minutes, seconds] = match
    .slice(2)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const total = days! + (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
  return match[1] === '-' ? -total : total;
}

/** Puts the cell's value where the sink stands; `text` = its paragraphs, null without any. */
export function addOdsValue(
  sink: RowSink,
  cell: OdsCell,
  text: string | null,
  { dateStyles, dayZero }: Pick<OdsOutline, 'dateStyles' | 'dayZero'>,
): void {
  const { rows } = sink;
  const flags = cell.isFormula ? CELL_FLAG.formula : 0;
  const isErrorText = cell.isFormula && /^(?:#[A-Z0-9/]+[!?]?|Err:\d+)$/.test(text ?? '');
  if (cell.isError || (isErrorText && cell.type === 'string' && (cell.value ?? '') === '')) {
    rows.addError(ERROR_IDS.get(text ?? '') ?? OWN_ERROR.other, flags);
    return;
  }
  if (cell.type === null || cell.type === 'string') {
    const shown = cell.value ?? text;
    if (shown !== null) sink.addText(shown, flags);
    else if (cell.isFormula && cell.type === null)
      rows.addError(OWN_ERROR.uncalculated, flags | CELL_FLAG.uncalculated);
    return;
  }
  if (cell.type === 'void') return;
  if (cell.type === UNKNOWN_TYPE) {
    rows.addError(OWN_ERROR.other, flags);
    return;
  }
  if (cell.value === null) {
    rows.addError(OWN_ERROR.badNumber, flags);
    return;
  }
  if (cell.type === 'boolean') {
    const word = cell.value.trim();
    if (word === 'true' || word === 'false') sink.addBoolean(word === 'true', flags);
    else rows.addError(OWN_ERROR.badNumber, flags);
  } else if (cell.type === 'date') rows.addDay(isoToDay(cell.value), flags);
  else {
    const number = cell.type === 'time' ? durationDays(cell.value) : parseCellNumber(cell.value);
    if (Number.isNaN(number)) rows.addError(OWN_ERROR.badNumber, flags);
    else if (cell.type === 'float' && cell.style !== null && dateStyles.has(cell.style))
      rows.addDay(number + dayZero, flags);
    else rows.addNumberOfKind(number, 0, flags);
  }
}
