import { isoFromDay } from '@shared/domain/iso-day';
import { seededRandom } from './build-facts';
import { LAST_DAY } from './client-workspace';

const FIRST = [
  'Alfa',
  'Borea',
  'Cedar',
  'Dunaj',
  'Elbe',
  'Fjord',
  'Gorki',
  'Hanza',
  'Iskra',
  'Karoo',
];
const SECOND = [
  'Papier',
  'Chemie',
  'Dairies',
  'Metall',
  'Foods',
  'Cement',
  'Plywood',
  'Citrus',
  'Pharma',
  'Textil',
];

/** What is said of a generated client. */
export interface GeneratedClient {
  readonly name: string;
  readonly code: string;
  readonly owner: string;
  readonly region: string;
  readonly industry: string;
}

/** Many believable clients, the same for the same seed. */
export function generateClients(count: number, seed = 7): readonly GeneratedClient[] {
  const random = seededRandom(seed);
  const of = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, (_, i) => ({
    name: `${of(FIRST)} ${of(SECOND)} ${i + 1}`,
    code: `G${String(i + 1).padStart(5, '0')}`,
    owner: of(['Ewa Lis', 'Olga Sorokina', 'Pieter Naudé', 'Jan Kowal', 'Anna Berg']),
    region: of(['North', 'South', 'East', 'West', 'Coast']),
    industry: of(['Paper', 'Chemicals', 'Food', 'Steel', 'Cement', 'Ports']),
  }));
}

/** Sales of generated clients as a text table: most buy little, a few much, each in a rhythm of its own. */
export function generateSales(clients: readonly GeneratedClient[], days = 730, seed = 11): string {
  const random = seededRandom(seed);
  const lines = ['Client;Client code;Date;Net sales'];
  for (const { name, code } of clients) {
    const gap = 20 + Math.floor(random() * 200);
    const size = Math.exp(random() * 6) * 20;
    for (
      let day = Math.floor(random() * gap);
      day < days;
      day += Math.ceil(gap * (0.7 + random() * 0.6))
    )
      lines.push(
        `${name};${code};${isoFromDay(LAST_DAY - day)};${(size * (0.5 + random())).toFixed(2)}`,
      );
  }
  return `${lines.join('\n')}\n`;
}
