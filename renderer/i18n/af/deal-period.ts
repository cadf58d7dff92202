import type { dealPeriod as english } from '../en/deal-period';
import type { AfrikaansTranslation } from '../translation';

export const dealPeriod: AfrikaansTranslation<typeof english> = {
  period: {
    key: 'tydperk',
    label: 'Tydperk wat gewys word',
    previous: 'Vroeër tydperk',
    next: 'Later tydperk',
    today: 'Vandag',
    toToday: 'Terug na die huidige tydperk',
    fiscalYear: 'FJ {{year}}',
    fiscalQuarter: 'FJ {{year}} K{{quarter}}',
    past: 'verby',
    future: 'kom nog',
    arithmetic:
      '{{plan}} − {{invoiced}} gefaktureer − {{booked}} gewen en nog nie gefaktureer nie = <b>{{gap}}</b>',
    arithmeticNoPlan:
      '{{invoiced}} gefaktureer + {{booked}} gewen en nog nie gefaktureer nie = <b>{{sum}}</b>',
    earlier_one:
      '{{count, number}} oop transaksie word voor hierdie tydperk verwag en tel nie daarin nie.',
    earlier_other:
      '{{count, number}} oop transaksies word voor hierdie tydperk verwag en tel nie daarin nie.',
    planFor_one: 'plan vir {{planned}} van {{count, number}} maand',
    planFor_other: 'plan vir {{planned}} van {{count, number}} maande',
    inPart_one:
      '{{count, number}} kliënt is net vir ’n deel van die tydperk se maande beplan; verkope van die ander maande staan sonder plan.',
    inPart_other:
      '{{count, number}} kliënte is net vir ’n deel van die tydperk se maande beplan; verkope van die ander maande staan sonder plan.',
    pastOpen: 'Wat oop is, tel in die huidige tydperk, nooit in een wat verby is nie.',
    won_one: 'Gewen, {{count, number}} transaksie',
    won_other: 'Gewen, {{count, number}} transaksies',
    lost_one: 'Verloor, {{count, number}} transaksie',
    lost_other: 'Verloor, {{count, number}} transaksies',
    dropped_one: 'Laat vaar, {{count, number}} transaksie',
    dropped_other: 'Laat vaar, {{count, number}} transaksies',
    unknown_one: '{{count, number}} van hulle het geen bedrag nie.',
    unknown_other: '{{count, number}} van hulle het geen bedrag nie.',
    largest: 'Grootste kliënt, vyf grootstes',
  },
  trial: {
    mark: 'Wat as',
    lastStart: 'Wat as: laaste begin {{day}}.',
    lastStartUnknown: 'Wat as: laaste begin onbekend.',
    won: 'wat as: gewen',
    lost: 'wat as: verloor',
    moved: 'wat as: geskuif',
    leaves: 'wat as: kliënt gaan weg',
    outside: 'Sluit op {{day}}, buite {{period}}: dit vul nie hierdie gaping nie.',
    unknownAmount: 'Die bedrag is onbekend: dit voeg niks by nie.',
    end: 'Beëindig wat-as',
  },
  gone: {
    line_one: '{{count, number}} oop transaksie van ’n verlore of geargiveerde kliënt',
    line_other: '{{count, number}} oop transaksies van verlore of geargiveerde kliënte',
    archived_one:
      '{{count, number}} oop transaksie van ’n geargiveerde kliënt ({{sum}}) tel in geen som nie.',
    archived_other:
      '{{count, number}} oop transaksies van geargiveerde kliënte ({{sum}}) tel in geen som nie.',
    lost_one:
      '{{count, number}} oop transaksie van ’n verlore kliënt ({{sum}}) tel, want dit kan die pad terug wees.',
    lost_other:
      '{{count, number}} oop transaksies van verlore kliënte ({{sum}}) tel, want dit kan die pad terug wees.',
    title: 'Oop transaksies van verlore en geargiveerde kliënte',
    hint: 'Transaksies van geargiveerde kliënte tel in geen som nie. ’n Transaksie met ’n verlore kliënt kan die pad terug wees: hou dit, en sluit die ander af.',
    status: { lost: 'kliënt verlore', archived: 'kliënt geargiveer' },
    save_one: 'Merk {{count, number}} transaksie as verloor',
    save_other: 'Merk {{count, number}} transaksies as verloor',
    done_one: '{{count, number}} transaksie as verloor gemerk',
    done_other: '{{count, number}} transaksies as verloor gemerk',
    none: 'Geen oop transaksie behoort aan ’n verlore of geargiveerde kliënt nie.',
  },
  since: {
    label: 'Veranderinge sedert',
    line: 'Sedert {{day}}: {{list}}',
    title: 'Veranderinge sedert {{day}}',
    review: 'Sedert die laaste oorsig',
    note: 'Nuwe en afgehandelde transaksies, stadiums en sluitingsdatums word vergelyk. Bedrae, waarskynlikhede en stappe word net in oorsigte per dag bewaar.',
  },
};
