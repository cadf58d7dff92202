import type { NewPerson } from '@shared/ipc/people-methods';
import { fromTsv } from '../../../lib/from-tsv';
import { newPerson } from './new-person';
import { foldWord, readAttitude, readInfluence, readRoles } from './read-words';

const PASTE_FIELDS = [
  'name',
  'title',
  'unit',
  'roles',
  'reportsTo',
  'influence',
  'attitude',
  'phone',
  'email',
] as const;
export type PasteField = (typeof PASTE_FIELDS)[number];

/** Beginnings of column headers, folded, in the languages of the program. */
const HEADERS: Readonly<Record<PasteField, readonly string[]>> = {
  reportsTo: [
    'reports',
    'manager',
    'superior',
    'boss',
    'przelozon',
    'podlega',
    'подчин',
    'руководит',
    'начальн',
    'rapporteer',
    'hoof',
  ],
  name: [
    'name',
    'full name',
    'person',
    'imie',
    'nazwisk',
    'osoba',
    'имя',
    'фио',
    'фамил',
    'naam',
    'persoon',
  ],
  title: ['title', 'position', 'job', 'stanowisk', 'tytul', 'должност', 'titel', 'pos', 'amp'],
  unit: [
    'unit',
    'department',
    'plant',
    'branch',
    'dzial',
    'jednostk',
    'zaklad',
    'oddzial',
    'отдел',
    'подраздел',
    'цех',
    'завод',
    'eenheid',
    'afdeling',
  ],
  roles: ['role', 'rola', 'роль', 'роли', 'rol'],
  influence: ['influence', 'infl', 'wplyw', 'влия', 'invloed'],
  attitude: ['attitude', 'att', 'nastawien', 'postaw', 'отношен', 'houding'],
  phone: ['phone', 'tel', 'mobile', 'тел', 'foon'],
  email: ['e-mail', 'email', 'mail', 'почта', 'эл', 'e-pos', 'epos'],
};

export interface PastedPeople {
  readonly people: readonly NewPerson[];
  /** Columns as they were understood; null = not used. */
  readonly columns: readonly (PasteField | null)[];
  readonly hasHeader: boolean;
  /** Cells that are not what their column says; they stay empty. */
  readonly unread: readonly string[];
  /** Names that are on the map already and are left out. */
  readonly known: readonly string[];
}

/**
 * Reads rows pasted from a spreadsheet: cells separated by tabs (semicolons when there are none). The first row is the
 * header when one of its cells names a column "name"; without a header the columns stand in the order of `PASTE_FIELDS`.
 */
export function readPaste(text: string, knownNames: readonly string[]): PastedPeople {
  const cells = text.includes('\t')
    ? fromTsv(text)
    : text.split(/\r?\n/u).map((row) => row.split(';'));
  const rows = cells
    .map((row) => row.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const header = (rows[0] ?? []).map(fieldOf);
  const hasHeader = header.includes('name');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = hasHeader
    ? header.map((field, index) => (header.indexOf(field) === index ? field : null))
    : Array.from({ length: width }, (_, index) => PASTE_FIELDS[index] ?? null);
  const taken = new Set(knownNames.map(foldWord));
  const unread: string[] = [];
  const known: string[] = [];
  const people = rows.slice(hasHeader ? 1 : 0).flatMap((row): NewPerson[] => {
    const cell = (field: PasteField): string => row[columns.indexOf(field)] ?? '';
    const name = cell('name');
    if (name === '') return [];
    if (taken.has(foldWord(name))) {
      known.push(name);
      return [];
    }
    taken.add(foldWord(name));
    const read = <Value>(field: PasteField, value: Value | undefined | null): Value | null => {
      if (value === undefined) unread.push(cell(field));
      return value ?? null;
    };
    const textOf = (field: PasteField): string | null => cell(field) || null;
    const roles = readRoles(cell('roles'));
    if (roles === null) unread.push(cell('roles'));
    return [
      newPerson({
        name,
        title: textOf('title'),
        unitName: textOf('unit'),
        reportsToName: textOf('reportsTo'),
        roles: [...(roles ?? [])],
        influence: read('influence', readInfluence(cell('influence'))),
        attitude: read('attitude', readAttitude(cell('attitude'))),
        phone: textOf('phone'),
        email: textOf('email'),
      }),
    ];
  });
  return { people, columns, hasHeader, unread, known };
}

function fieldOf(header: string): PasteField | null {
  const word = foldWord(header);
  if (word === '') return null;
  const fields = Object.entries(HEADERS).filter(([, starts]) =>
    starts.some((start) => word.startsWith(start)),
  );
  // Keys of the table are the fields; Object.entries forgets it.
  return (fields[0]?.[0] as PasteField | undefined) ?? null;
}
