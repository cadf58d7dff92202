import { BUYING_ROLES } from '@shared/domain/people-scales';
import type { BuyingRole } from '@shared/domain/people-scales';

/** Words people write for a role, in the languages of the program, beginnings only, folded. */
const ROLE_WORDS: Readonly<Record<BuyingRole, readonly string[]>> = {
  decider: ['decid', 'decision', 'decyd', 'лпр', 'принимающ', 'решающ', 'besluit'],
  approver: ['approv', 'zatwierdz', 'akcept', 'утвержд', 'соглас', 'goedkeur'],
  buyer: ['buyer', 'purchas', 'kupi', 'zakup', 'закуп', 'покуп', 'koper', 'aankop'],
  influencer: ['influenc', 'doradc', 'wplywa', 'влия', 'invloed', 'beinvloed'],
  user: ['user', 'uzytkow', 'пользов', 'gebruik'],
  initiator: ['initiat', 'inicjat', 'инициат', 'inisieer', 'inisiat'],
  gatekeeper: ['gatekeep', 'straznik', 'secretar', 'sekretar', 'привратн', 'секретар', 'hekwag'],
  coach: ['coach', 'champion', 'mentor', 'sprzymierz', 'союзн', 'коуч', 'наставн', 'afrigter'],
};

/** Letters without case and marks. */
export function foldWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .normalize('NFC');
}

/** Roles written in a cell, separated by commas, semicolons, slashes or "and"; null when a word is no role. */
export function readRoles(
  text: string,
  own: ReadonlyMap<string, BuyingRole> = new Map(),
): readonly BuyingRole[] | null {
  const words = text
    .split(/[,;/+|]| and | i | и | en /u)
    .map(foldWord)
    .filter((word) => word !== '' && word !== '–');
  const roles = words.map(
    (word) =>
      own.get(word) ??
      BUYING_ROLES.find((role) => ROLE_WORDS[role].some((start) => word.startsWith(start))),
  );
  const known = roles.flatMap((role) => role ?? []);
  return known.length === roles.length ? [...new Set(known)] : null;
}

/** Influence written in a cell, 1 to 5; null for none, undefined when it is no influence. */
export function readInfluence(text: string): string | null | undefined {
  const word = text.trim();
  if (word === '' || word === '?') return null;
  return /^[1-5](?:\s*\/\s*5)?$/u.test(word) ? word.charAt(0) : undefined;
}

/** Attitude written in a cell, −2 to +2 or plus and minus signs; null for none, undefined when it is no attitude. */
export function readAttitude(text: string): string | null | undefined {
  const word = text.trim().replaceAll('−', '-').replaceAll('–', '-');
  if (word === '' || word === '?') return null;
  if (/^[+-]?[0-2]$/u.test(word)) return String(Number(word));
  if (/^\+{1,2}$/u.test(word)) return String(word.length);
  return /^-{1,2}$/u.test(word) ? String(-word.length) : undefined;
}
