import type { welcome as english } from '../en/welcome';
import type { AfrikaansTranslation } from '../translation';

export const welcome: AfrikaansTranslation<typeof english> = {
  title: 'Jou sleutelkliënte in een lêer op hierdie rekenaar',
  lead: 'Maak verlede jaar se verkopewerkboek oop en sien watter kliënte die besigheid dra. Geen rekening, geen netwerk nie.',
  own: {
    title: 'Eie werkboek',
    text: 'Excel of CSV, een ry per verkoop of maande langs mekaar. Jy sien wat verstaan is voordat enigiets behou word.',
    drop: 'Laat val ’n lêer enige plek in hierdie venster',
    action: 'Kies ’n werkboek',
    time: 'Omtrent vyf minute',
  },
  sample: {
    title: 'Voorbeeldfirma',
    text: 'Merida Fluid Systems: 186 kliënte met 24 maande se verkope, om rond te kyk voordat jy jou eie oopmaak.',
    action: 'Maak die voorbeeld oop',
    note: 'Met een klik verwyder, niks meng met joune nie',
    classes: 'Wat die klasse beteken',
    valueA: 'die meeste verkope',
    valueB: 'die volgende deel',
    valueC: 'die lang res',
    rhythmX: 'koop gereeld',
    rhythmY: 'koop ongelyk',
    rhythmZ: 'koop selde',
  },
  promise: {
    readOnly: 'Lees alleen',
    readOnlyText: 'Die werkboek word nooit verander nie.',
    offline: 'Niks gaan uit nie',
    offlineText: 'Keybook doen geen netwerkversoek nie.',
    exportable: 'Joune om uit te neem',
    exportableText: 'Alles kan enige tyd na Excel uitgevoer word.',
  },
  recent: {
    title: 'Onlangse werkruimtes',
    missing: 'nie gevind nie',
    opened: 'oopgemaak {{day}}',
  },
  openWorkspace: 'Maak ’n werkruimtelêer oop',
  newWorkspace: 'Nuwe werkruimte',
  language: 'Taal',
  keys: {
    next: 'volgende',
    workbook: 'werkboek',
    help: 'hulp',
  },
};
