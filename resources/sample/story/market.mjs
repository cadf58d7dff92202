// What Merida sells, and who else sells it.
import { ref, t } from './rows.mjs';

const CATEGORIES = [
  [
    'pumps',
    t('Pumps', 'Pompy', 'Насосы', 'Pompe'),
    [
      'Process pump MF-80',
      'Centrifugal pump MF-40',
      'Dosing pump MD-12',
      'Hygienic pump MH-25',
      'Submersible pump MS-60',
      'Impeller MF-40',
      'Bearing set MF-80',
    ],
  ],
  [
    'valves',
    t('Valves', 'Armatura', 'Арматура', 'Kleppe'),
    ['Control valve DN80', 'Butterfly valve DN150', 'Ball valve DN25', 'Check valve DN50'],
  ],
  [
    'seals',
    t('Seals', 'Uszczelnienia', 'Уплотнения', 'Seëls'),
    ['Mechanical seal 35 mm', 'Seal kit EPDM', 'Gasket DN80'],
  ],
  [
    'filtration',
    t('Filtration', 'Filtracja', 'Фильтрация', 'Filtrasie'),
    ['Filter housing F10', 'Filter cartridge 5 µm', 'Bag filter 25 µm'],
  ],
  [
    'heat',
    t('Heat exchange', 'Wymiana ciepła', 'Теплообмен', 'Hitte-uitruiling'),
    ['Heat exchanger HX-30', 'Plate set HX-30'],
  ],
  [
    'hoses',
    t('Hoses and instruments', 'Węże i przyrządy', 'Рукава и приборы', 'Slange en instrumente'),
    [
      'Suction hose 50 mm',
      'Pressure hose DN32',
      'Camlock coupling 2″',
      'Level sensor LS-4',
      'Flow meter FM-50',
    ],
  ],
  ['service', t('Service', 'Serwis', 'Сервис', 'Diens'), ['Commissioning, day', 'Pump inspection']],
  ['lubricants', t('Lubricants', 'Środki smarne', 'Смазочные материалы', 'Smeermiddels'), []],
];

const COMPETITORS = [
  [
    'hydrovolt',
    'Hydrovolt GmbH',
    t(
      'Pumps and service, strong in paper',
      'Pompy i serwis, mocny w papierze',
      'Насосы и сервис, сильны в бумаге',
      'Pompe en diens, sterk in papier',
    ),
  ],
  [
    'oleum',
    'Oleum Polska',
    t(
      'Lubricants with tank rental',
      'Środki smarne z wynajmem zbiorników',
      'Смазочные материалы с арендой ёмкостей',
      'Smeermiddels met tenkhuur',
    ),
  ],
  [
    'filtrum',
    'Filtrum Lipno',
    t(
      'Local filter maker',
      'Lokalny producent filtrów',
      'Местный производитель фильтров',
      'Plaaslike filtermaker',
    ),
  ],
  [
    'nasosprom',
    'Насоспром',
    t(
      'Russian pump maker, state tenders',
      'Rosyjski producent pomp, przetargi państwowe',
      'Российский производитель насосов, госзакупки',
      'Russiese pompmaker, staatstenders',
    ),
  ],
  [
    'kaapvloei',
    'Kaapvloei Bpk',
    t(
      'Valves and pumps, many depots',
      'Armatura i pompy, wiele składów',
      'Арматура и насосы, много складов',
      'Kleppe en pompe, baie depots',
    ),
  ],
  [
    'thermaline',
    'Thermaline',
    t(
      'Heat exchangers from stock',
      'Wymienniki ciepła z magazynu',
      'Теплообменники со склада',
      'Hitteruilers uit voorraad',
    ),
  ],
];

export function addMarket(story) {
  CATEGORIES.forEach(([key, name, products], place) => {
    story.add('category', { name, parent_id: null, place }, key);
    for (const product of products)
      story.add('category_product', { product_num: { product }, category_id: ref(key) });
  });
  for (const [key, name, note] of COMPETITORS) story.add('competitor', { name, note }, key);
}
