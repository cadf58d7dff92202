import { describe, expect, it } from 'vitest';
import { parseNote } from '@shared/analysis/note/parse-note';
import { readDueDay } from '@shared/analysis/note/read-due-day';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';

/** Tuesday. */
const TODAY = dayFromIso('2026-10-13') ?? 0;
const names = {
  people: [
    { id: 'p1', name: 'Piotr Gawron' },
    { id: 'p2', name: 'Renata Zych' },
    { id: 'p3', name: 'Piotr Żółty' },
    { id: 'p4', name: 'Сергей Ёлкин' },
  ],
  competitors: [
    { id: 'k1', name: 'Hydrovolt GmbH' },
    { id: 'k2', name: 'Oleum Polska' },
  ],
};
const due = (text: string) => {
  const { rest, day } = readDueDay(text, TODAY);
  return [rest, day === null ? null : isoFromDay(day)];
};

describe('the day at the end of a promise', () => {
  it.each([
    ['Send the report by Friday', 'Send the report', '2026-10-16'],
    ['Wysłać raport do piątku', 'Wysłać raport', '2026-10-16'],
    ['oferta we wtorek', 'oferta', '2026-10-20'],
    ['Отправить отчёт к пятнице', 'Отправить отчёт', '2026-10-16'],
    ['цены в среду', 'цены', '2026-10-14'],
    ['Stuur die verslag teen Vrydag', 'Stuur die verslag', '2026-10-16'],
    ['call back tomorrow', 'call back', '2026-10-14'],
    ['oddzwonić jutro', 'oddzwonić', '2026-10-14'],
    ['перезвонить послезавтра', 'перезвонить', '2026-10-15'],
    ['bel môre', 'bel', '2026-10-14'],
    ['drawings 14.12', 'drawings', '2026-12-14'],
    ['drawings 14/12.', 'drawings', '2026-12-14'],
    ['drawings 01.02', 'drawings', '2027-02-01'],
    ['drawings 14.12.2027', 'drawings', '2027-12-14'],
    ['drawings 2026-12-14', 'drawings', '2026-12-14'],
    ['rysunki na 14 grudnia', 'rysunki', '2026-12-14'],
    ['чертежи до 14 декабря', 'чертежи', '2026-12-14'],
    ['tekeninge 14 Desember 2026', 'tekeninge', '2026-12-14'],
    ['price in 3 days', 'price', '2026-10-16'],
    ['cena za 2 tygodnie', 'cena', '2026-10-27'],
    ['цена через 10 дней', 'цена', '2026-10-23'],
    ['prys oor 2 weke', 'prys', '2026-10-27'],
  ])('%s', (text, rest, day) => {
    expect(due(text)).toEqual([rest, day]);
  });

  it('is never invented: a day that does not exist, a figure or a name is text', () => {
    expect(due('drawings 31.09')).toEqual(['drawings 31.09', null]);
    expect(due('pumps for 14')).toEqual(['pumps for 14', null]);
    expect(due('talk to May')).toEqual(['talk to May', null]);
  });

  it('a weekday said on that weekday is in a week, or a promise of today would be late tomorrow', () => {
    expect(due('report Tuesday')).toEqual(['report', '2026-10-20']);
  });
});

describe('a quick note', () => {
  it('finds people by surname, whole name, declined name; a first name of two people is unclear', () => {
    const note = parseNote(
      '@Gawron and @Renata Zych, z @Gawronem; @Piotr left, @Nobody came',
      names,
      TODAY,
    );
    expect(note.personIds).toEqual(['p1', 'p2']);
    expect(note.unclear).toEqual(['Piotr', 'Nobody']);
    expect(parseNote('@Zolty nods', names, TODAY).personIds).toEqual(['p3']);
    expect(parseNote('встреча с @Елкиным', names, TODAY).personIds).toEqual(['p4']);
  });

  it('an e-mail address names nobody and a price is no promise', () => {
    const note = parseNote('mail to kura@mill.pl, costs 5! Good.', names, TODAY);
    expect(note.marks).toEqual([]);
  });

  it('reads promises of both sides with whom and when, and leaves the note as it is', () => {
    const text =
      'Talked about PM2.\n!Price per running hour to @Gawron Friday\n!@Renata Zych sends drawings 16.10 !Seal report';
    const note = parseNote(text, names, TODAY);
    expect(note.promises).toEqual([
      {
        text: 'Price per running hour to Gawron',
        isOurs: true,
        personId: 'p1',
        dueDay: '2026-10-16',
      },
      { text: 'sends drawings', isOurs: false, personId: 'p2', dueDay: '2026-10-16' },
      { text: 'Seal report', isOurs: true, personId: null, dueDay: null },
    ]);
    const [first] = note.marks.filter(({ kind }) => kind === 'promise');
    expect(text.slice(first?.start, first?.end)).toBe('!Price per running hour to @Gawron Friday');
  });

  it('competitors: known by a word of the name, new ones by what was written, each once', () => {
    const note = parseNote(
      '#Hydrovolt is in, #hydrovolt again, #"New Rival" and #Filtrum',
      names,
      TODAY,
    );
    expect(note.competitors).toEqual([
      { id: 'k1', name: 'Hydrovolt GmbH' },
      { id: null, name: 'New Rival' },
      { id: null, name: 'Filtrum' },
    ]);
  });
});
