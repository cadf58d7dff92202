import { matchClients } from '@shared/import/clients/match-clients';
import type {
  ClientMatch,
  IncomingClient,
  KnownClient,
} from '@shared/import/clients/match-clients';
import { describe, expect, it } from 'vitest';

const known = (id: string, name: string, code: string | null = null): KnownClient => ({
  id,
  name,
  code,
});
const met = (name: string, code: string | null = null): IncomingClient => ({ name, code });

/** Kind and client (or offered clients) of each incoming entry. */
function outcome(knowns: KnownClient[], ...incoming: IncomingClient[]): string[] {
  return matchClients(knowns, incoming).matches.map((match) => line(match));
}

function line(match: ClientMatch): string {
  const offered = match.candidates.map((c) => `${c.clientId}:${c.reason}`).join(' ');
  return [match.kind, match.clientId ?? offered, match.sameAs === null ? '' : `=${match.sameAs}`]
    .filter((part) => part !== '')
    .join(' ');
}

describe('matchClients', () => {
  it('trusts the code first, exact before case and blanks', () => {
    const knowns = [
      known('a', 'Acme', 'k-1'),
      known('b', 'Beta', 'K-1'),
      known('c', 'Gamma', 'K 22'),
    ];
    expect(
      outcome(knowns, met('Whatever', 'K-1'), met('Acme', 'k-1'), met('Gamma', 'k22')),
    ).toEqual(['code b', 'code a', 'code c']);
  });

  it('matches by exact and by folded name', () => {
    const knowns = [
      known('a', 'Łódzka Mleczarnia Sp. z o.o.'),
      known('b', 'WakeFern'),
      known('c', 'ООО «Ромашка»'),
    ];
    expect(
      outcome(
        knowns,
        met(' WakeFern '),
        met('LODZKA  MLECZARNIA'),
        met('Ромашка, ООО'),
        met('wakefern'),
      ),
    ).toEqual(['name b', 'folded a', 'folded c', 'folded b']);
  });

  it('never merges different legal forms, but offers them', () => {
    expect(outcome([known('a', 'Acme Inc')], met('Acme GmbH'))).toEqual(['near a:legal-form']);
    expect(outcome([known('a', 'Acme Inc')], met('ACME'))).toEqual(['folded a']);
    expect(
      outcome([known('a', 'Acme Inc'), known('b', 'Acme GmbH')], met('ACME GMBH'), met('Acme')),
    ).toEqual(['folded b', 'near a:several b:several']);
  });

  it('does not let a spelling without form join two forms in one file', () => {
    expect(outcome([], met('Acme'), met('Acme GmbH'), met('Acme Inc'))).toEqual([
      'new',
      'new =0',
      'new',
    ]);
  });

  it('does not let a second spelling of one code carry another code over', () => {
    expect(
      outcome([known('a', 'Acme', '1')], met('Acme Trading', '1'), met('Acme Trading', '2')),
    ).toEqual(['code a', 'new']);
  });

  it('offers the same name under another code instead of merging it', () => {
    expect(outcome([known('a', 'Acme', '1')], met('Acme', '2'))).toEqual(['near a:other-code']);
  });

  it('offers near spellings and other word orders', () => {
    const knowns = [known('a', 'Jan Kowalski'), known('b', 'Mleczarnia Wielkopolska')];
    expect(
      outcome(knowns, met('Kowalski Jan'), met('Mleczrania Wielkopolska'), met('Piekarnia')),
    ).toEqual(['near a:word-order', 'near b:spelling', 'new']);
  });

  it('takes several entries with one id as spellings of one client', () => {
    expect(
      outcome([known('a', 'Acme Trading'), known('a', 'Acme Traders')], met('Acme Tradert')),
    ).toEqual(['near a:spelling']);
  });

  it('joins the file\u2019s own spellings by code, blanks and case, and keeps equal names under two codes apart', () => {
    const result = matchClients(
      [],
      [
        met('Wakefern', '7'),
        met('Wake Fern Inc', '7'),
        met('Delta'),
        met('DELTA '),
        met('Omega', '1'),
        met('Omega', '2'),
      ],
    );
    expect(result.matches.map((match) => line(match))).toEqual([
      'new',
      'new =0',
      'new',
      'new =2',
      'new',
      'new',
    ]);
    expect(result.clients).toBe(4);
    expect(result.remarks).toEqual([
      { kind: 'code-with-names', code: '7', names: ['Wakefern', 'Wake Fern Inc'] },
      { kind: 'name-with-codes', name: 'Omega', codes: ['1', '2'] },
    ]);
  });

  it('counts every entry once', () => {
    const knowns = [known('a', 'Acme', '1'), known('b', 'Beta'), known('c', 'Gamma SA')];
    const result = matchClients(knowns, [
      met('X', '1'),
      met('Beta'),
      met('GAMMA'),
      met('Bета и сыновья'),
      met('Gammo'),
      met('Nowy'),
    ]);
    expect(result.counts).toEqual({ code: 1, name: 1, folded: 1, near: 1, new: 2 });
  });

  it('matches 20,000 with 20,000 clients in a few seconds', () => {
    const syllables = [
      'ka',
      'mo',
      'rin',
      'sta',
      'vel',
      'dro',
      'pol',
      'ex',
      'ter',
      'na',
      'gor',
      'lis',
      'um',
      'bra',
      'tek',
      'wo',
    ];
    let seed = 7;
    const next = (n: number): number => {
      seed = (seed + 0x6d2b79f5) | 0;
      const mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
    };
    const word = (): string =>
      Array.from({ length: 3 + next(2) }, () => syllables[next(16)] ?? '').join('');
    const names = Array.from(
      { length: 20_000 },
      () => `Przedsiębiorstwo Handlowe ${word()} ${word()} Sp. z o.o.`,
    );
    const knowns = names.map((name, i) => known(String(i), name));
    const incoming = names.map((name, i) =>
      met(i % 2 === 0 ? name.toUpperCase() : `${name.slice(0, 30)}q${name.slice(31)}`),
    );
    const start = performance.now();
    const { counts } = matchClients(knowns, incoming);
    expect(counts.folded).toBeGreaterThan(9_900);
    expect(counts.near).toBeGreaterThan(9_500);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
