import { describe, expect, test } from 'vitest';
import { excuseAnswer } from '@shared/analysis/pipeline/excuse-answers';
import { findExcuse } from '@shared/analysis/pipeline/excuses';
import { at } from './merida-pipeline';

describe('excuses in four languages', () => {
  test.each([
    ['They are waiting for the decision.', 'waiting'],
    ['“We are still awaiting an answer from the client”', 'waiting'],
    ['Czekamy na decyzję klienta', 'waiting'],
    ['Czekam na odpowiedź', 'waiting'],
    ['Ждём решения клиента', 'waiting'],
    ['Ожидаем ответ', 'waiting'],
    ['Ons wag vir die kliënt se besluit', 'waiting'],
    ['Things shifted at the client', 'shifted'],
    ['The project was postponed on their side', 'shifted'],
    ['Klient przesunął projekt', 'shifted'],
    ['U nich przełożyli budżet', 'shifted'],
    ['У клиента всё сдвинулось', 'shifted'],
    ['Dinge het by die kliënt verskuif', 'shifted'],
    ['I have no influence on the decisions', 'no-influence'],
    ["I can't influence that", 'no-influence'],
    ['Nie mam wpływu na decyzje', 'no-influence'],
    ['Я не влияю на решения', 'no-influence'],
    ['Ek het geen invloed op die besluite nie', 'no-influence'],
    ['The competition has better connections', 'competition'],
    ['Konkurencja ma lepsze układy', 'competition'],
    ['У конкурентов связи лучше', 'competition'],
    ['Die mededinger het beter verbindings', 'competition'],
  ])('%s → %s', (text, excuse) => expect(findExcuse(text)).toBe(excuse));

  test.each([
    '',
    'Board meets on 4 November and signs',
    'J. Wilk orders the trial by Friday',
    'Komisja zbiera się 4 listopada',
    'Они подпишут договор в пятницу',
    'Die direksie teken op Vrydag',
    'One stop costs €48k a day',
    'await',
  ])('not an excuse: %s', (text) => expect(findExcuse(text)).toBeNull());
});

describe('what the data already answer', () => {
  const wilk = {
    id: 'p1',
    name: 'J. Wilk',
    title: null,
    roles: ['decider' as const],
    coverage: 'none' as const,
    relations: [{ name: 'A. Nowak', level: null }],
  };
  const facts = {
    people: [
      wilk,
      { ...wilk, id: 'p2', name: 'S. Kura', roles: ['user' as const], coverage: 'brief' as const },
    ],
    buyerStep: 'board',
    buyerStepDay: at('2026-11-04'),
    competitors: ['Hydro'],
    lastPushReason: 'budget frozen',
  };

  test('who decides and whether we met him; the step and its day', () => {
    expect(excuseAnswer('who-decides', facts)).toEqual({
      kind: 'people',
      people: [{ name: 'J. Wilk', isMet: false }],
    });
    expect(excuseAnswer('which-step', facts)).toEqual({ kind: 'text', text: 'board' });
    expect(excuseAnswer('which-date', facts)).toEqual({ kind: 'day', day: at('2026-11-04') });
    expect(excuseAnswer('what-lacks', facts)).toBeNull();
  });

  test('uncovered are the roles nobody holds or whose holder nobody met', () => {
    expect(excuseAnswer('roles-uncovered', facts)).toEqual({
      kind: 'roles',
      roles: ['decider', 'buyer', 'influencer'],
    });
    expect(excuseAnswer('who-coaches', facts)).toBeNull();
  });

  test('whose connections and who of ours can match them', () => {
    expect(excuseAnswer('whose-connections', facts)).toEqual({ kind: 'names', names: ['Hydro'] });
    expect(excuseAnswer('who-matches', facts)).toEqual({ kind: 'names', names: ['A. Nowak'] });
    expect(excuseAnswer('who-matches', { ...facts, people: [] })).toBeNull();
  });

  test('coverage never said is unknown, not "not met"', () => {
    const unsaid = { ...facts, people: [{ ...wilk, coverage: null }] };
    expect(excuseAnswer('who-decides', unsaid)).toEqual({
      kind: 'people',
      people: [{ name: 'J. Wilk', isMet: null }],
    });
  });
});
