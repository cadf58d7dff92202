import type { settings as english } from '../en/settings';
import type { AfrikaansTranslation } from '../translation';

export const settings: AfrikaansTranslation<typeof english> = {
  title: 'Instellings',
  back: 'Terug',
  program: {
    title: 'Program',
    language: 'Taal',
    languageHint:
      'Woorde, getalle en datums. Werkboeke word in enige taal gelees, wat ook al hier gekies is.',
    theme: 'Voorkoms',
    system: 'Soos die stelsel',
    light: 'Lig',
    dark: 'Donker',
  },
  workspace: {
    title: 'Werkruimte',
    name: 'Naam',
    rename: 'Hernoem',
    nameNeeded: 'Skryf ’n naam van hoogstens 120 karakters.',
    file: 'Lêer',
    contents: 'Inhoud',
    contentsText: '{{clients}}, {{lines}}, {{imports}}',
    clients_one: '{{count, number}} kliënt',
    clients_other: '{{count, number}} kliënte',
    lines_one: '{{count, number}} verkoopslyn',
    lines_other: '{{count, number}} verkoopslyne',
    imports_one: '{{count, number}} invoer',
    imports_other: '{{count, number}} invoere',
    none: 'Geen werkruimte is oop nie.',
    sample: 'Dit is die voorbeeldfirma. Dit word apart van jou eie lêers gehou.',
    removeSample: 'Verwyder die voorbeeldfirma',
    renamed: 'Die werkruimte heet nou {{name}}.',
    undoRename: 'Ontdoen hernoeming',
    fiscalYear: 'Finansiële jaar begin in',
    fiscalYearHint:
      'Kwartale en jare van plan en pyplyn volg dit; as dit nie Januarie is nie, heet hulle “FJ 2026/27 K1”.',
  },
  about: {
    title: 'Oor',
    version: 'Weergawe {{version}}',
    offline:
      'Keybook werk sonder ’n netwerk en doen geen netwerkversoek nie. Jou syfers bly in die lêer wat jy gekies het.',
  },
  languages: {
    en: 'English',
    pl: 'Polski',
    ru: 'Русский',
    af: 'Afrikaans',
  },
};
