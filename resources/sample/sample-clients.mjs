// The invented clients of the invented firm: name, city, country. Any likeness to a real company is by chance.

/** The nineteen largest, in order of sales: name, city, sales in EUR over 24 months, months with a purchase. */
export const LARGEST = [
  ['Kareeboom Platinum', 'Rustenburg', 'ZA', 3_190_740, 24],
  ['Ural-Karton', 'Perm', 'RU', 3_029_459, 24],
  ['Papiernia Kostrzyca', 'Kostrzyca', 'PL', 2_950_779, 22],
  ['Huta Zawiszów', 'Zawiszów', 'PL', 1_635_729, 23],
  ['Drakenstein Dairies', 'Paarl', 'ZA', 1_183_488, 24],
  ['Azoty Brzezina', 'Brzezina', 'PL', 988_605, 15],
  ['Severny Terminal', 'Arkhangelsk', 'RU', 870_689, 14],
  ['Blouberg Cold Storage', 'Cape Town', 'ZA', 740_460, 21],
  ['Cukrownia Leśna', 'Leśna', 'PL', 651_762, 11],
  ['Kama Polimer', 'Naberezhnye Chelny', 'RU', 600_504, 22],
  ['Olifantshoek Manganese', 'Olifantshoek', 'ZA', 552_318, 23],
  ['Browar Dunajec', 'Nowy Targ', 'PL', 511_207, 24],
  ['Белогорский цемент', 'Белгород', 'RU', 470_964, 20],
  ['Gamtoos Citrus', 'Hankey', 'ZA', 435_042, 12],
  ['Cementownia Góraj', 'Góraj', 'PL', 398_736, 20],
  ['Altai Flour Mills', 'Barnaul', 'RU', 351_641, 19],
  ['Overberg Grain Co-op', 'Caledon', 'ZA', 329_713, 13],
  ['Mleczarnia Łąkowa', 'Łąkowa', 'PL', 310_620, 24],
  ['Onega Plywood', 'Petrozavodsk', 'RU', 288_684, 18],
];

/** Clients without a sale: each got one sample free of charge. */
export const WITHOUT_SALES = [
  ['Stocznia Rzeczna Odrzyn', 'Odrzyn', 'PL'],
  ['Kalahari Sout', 'Upington', 'ZA'],
  ['Вологда-Лён', 'Вологда', 'RU'],
];

/** Clients that returned more than they bought: name, city, country, what was bought and returned in EUR. */
export const NET_RETURN = [
  ['Garbarnia Wierzbno', 'Wierzbno', 'PL', 310, 1_790.5],
  ['Langkloof Appels', 'Joubertina', 'ZA', 0, 772.5],
];

/** All others: name|city, by country. */
const POLAND = `
Papiernia Borowna|Borowna;Mleczarnia Sokolec|Sokolec;Zakłady Chemiczne Olszyn|Olszyn;Browar Wierzbin|Wierzbin
Elektrociepłownia Zalesin|Zalesin;Cukrownia Dobromin|Dobromin;Huta Szkła Jedlina Dolna|Jedlina Dolna;Garbarnia Koźlice|Koźlice
Rafineria Smolnik|Smolnik;Przędzalnia Łęgowo|Łęgowo;Tartak Suchodół|Suchodół;Cegielnia Gliniec|Gliniec
Młyny Żytniec|Żytniec;Gorzelnia Chmielów|Chmielów;Odlewnia Żelazków|Żelazków;Stalownia Rudnica|Rudnica
Wodociągi Nadrzecze|Nadrzecze;Ciepłownia Miejska Osieczno|Osieczno;Uzdrowisko Zdrojów|Zdrojów;Kopalnia Piasku Wydmy|Wydmy
Farby Tęcza|Kolorów;Nawozy Lucernia|Lucernia;Drukarnia Kolofon|Warszawa;Tłocznia Olejarz|Olejarz
Mroźnia Śnieżna|Śnieżna;Chłodnia Polarna|Gdynia;Serownia Bacówka|Bacówka;Piekarnie Kłos|Radom
Wytwórnia Wód Źródlana|Źródlana;Zakłady Mięsne Dąbrówno|Dąbrówno;Ubojnia Drobiu Kurkowo|Kurkowo;Przetwórnia Owoców Malinów|Malinów
Konserwy Jarzynka|Jarzynka;Suszarnia Trawniki|Trawniki;Krochmalnia Ziemniaczna|Ziemniaczna;Słodownia Jęczmieniec|Jęczmieniec
Drożdżownia Ferment|Kutno;Octownia Kwaśna|Kwaśna;Fabryka Mydła Pianka|Pianka;Kosmetyki Rumianek|Łódź
Farmacja Wiktoria|Kielce;Zakład Galwaniczny Cynk|Cynków;Lakiernia Połysk|Gliwice;Fabryka Łożysk Obrót|Obrotnica
Wagonownia Szynów|Szynów;Remont Taboru Semafor|Semaforek;Stocznia Jachtowa Grot|Grotów;Doki Zatoka|Gdańsk
Płyty Wiórowe Iglak|Iglaków;Meble Orzech|Orzechowo;Okleiny Brzost|Brzost;Tektura Falista Falko|Falkowo
Opakowania Pakmar|Marki;Folie Polifol|Płock;Wtryskownia Granulat|Granulatka;Guma Kauczan|Kauczan
Szlifiernia Diament|Diamentowo;Kamieniołom Graniciarz|Graniciarz;Wapiennik Bielec|Bielec;Gips Nidawa|Nidawa
Beton Kruszko|Kruszków;Asfalty Drogomir|Drogomir;Spółdzielnia Rolna Kłosowo|Kłosowo;Szklarnie Pomidorek|Pomidorek`;

const RUSSIA = `
Volkhov Cellulose|Volkhov;Tura Cement|Tyumen;Ladoga Fish|Priozersk;Vyatka Tyre|Kirov
Sukhona Paper|Sokol;Oka Dairy|Murom;Kizel Carbon|Kizel;Svir Timber|Podporozhye
Irtysh Malt|Omsk;Zeya Gold|Zeya;Belaya Soda|Sterlitamak;Yenisei Metals|Achinsk
Pechora Gas Service|Ukhta;Dvina Shipyard|Severodvinsk;Msta Glass|Borovichi;Klyazma Textile|Vladimir
Kuban Sugar|Krasnodar;Chusovoy Springs|Chusovoy;Ishim Grain|Ishim;Sheksna Chipboard|Sheksna
Tobol Petrochem|Tobolsk;Lena Ice|Yakutsk;Amur Ferry|Blagoveshchensk;Selenga Wool|Ulan-Ude
Vetluga Resin|Vetluga;Tsna Bakery|Tambov
ООО «Вятка-Молоко»|Киров;Тверская фанера|Тверь;АО «Клинский крахмал»|Клин;Заволжский мел|Заволжск
Череповец-Метиз|Череповец;ООО «Рязань-Стекло»|Рязань;Сибирский солод|Новосибирск;Калужские насосы|Калуга
ЗАО «Ярослав-Краски»|Ярославль;Донской кирпич|Ростов-на-Дону;Пензенская бумага|Пенза;ООО «Урал-Фильтр»|Екатеринбург
Костромской сыр|Кострома;Псков-Лёд|Псков`;

const SOUTH_AFRICA = `
Swartberg Wynkelder|Oudtshoorn;Karoo Wol Koöperasie|Graaff-Reinet;Olifants River Sugar|Malelane;Umhlali Paper Mill|Stanger
Magalies Citrus|Brits;Witklip Quarries|Delmas;Houtbaai Fisheries|Hout Bay;Langebaan Salt|Langebaan
Sneeuberg Dairies|Cradock;Tafelkop Breweries|Polokwane;Kromrivier Timber|Humansdorp;Bergvallei Vrugte|Ceres
Vaaldriehoek Steel|Vanderbijlpark;Mooirivier Textiles|Mooi River;Sandveld Aartappels|Lambert’s Bay;Groot Marico Distillers|Groot Marico
Blyde Hydro|Hoedspruit;Letaba Juices|Tzaneen;Tugela Board|Mandini;Kei Abattoir|East London
Namakwa Zinc|Springbok;Duiwelskloof Avocado|Modjadjiskloof;Rietvlei Water|Centurion;Highveld Fertilisers|Secunda
Baviaans Kaas|Willowmore;Suurbraak Meule|Suurbraak;Breede Valley Wine|Worcester;Elandskloof Cement|Lichtenburg
Palmiet Pulp|Grabouw;Kaap Agri-Pompe|Malmesbury;Umgeni Plastics|Pinetown;Algoa Tyre Works|Gqeberha
Skeleton Coast Cannery|Saldanha;Richtersveld Granite|Port Nolloth;Tsitsikamma Sawmills|Storms River;Hexrivier Druiwe|De Doorns
Lowveld Nuts|Mbombela;Klein Karoo Volstruise|Calitzdorp;Drakensberg Mineral Water|Underberg;Benoni Castings|Benoni
Boesmanland Sonkrag|Pofadder;Zululand Anthracite|Ulundi;Jeffreys Bay Shipchandlers|Jeffreys Bay;Weskus Mossels|Velddrif
Kokstad Cheese|Kokstad;Mossel Bay Gas|Mossel Bay;Agulhas Ysfabriek|Struisbaai;Ladismith Essences|Ladismith
Vryburg Beef|Vryburg;Harrismith Wool Scourers|Harrismith;Dundee Coalworks|Dundee;Soutpan Chemicals|Soutpan
Wolseley Canning|Wolseley;Piketberg Rooibos|Piketberg;Rustfontein Poultry|Bloemfontein;Sabie Plywood|Sabie
Ermelo Maize Mills|Ermelo;Gansbaai Marine|Gansbaai;Robertson Brandy House|Robertson;Messina Copper Tubes|Musina
Knysna Boatyard|Knysna;Colesberg Cold Rooms|Colesberg;Vredendal Lime|Vredendal;Hartswater Pekan|Hartswater`;

/** All other clients, the countries mixed. */
export function otherClients() {
  const lists = [
    ['PL', POLAND],
    ['ZA', SOUTH_AFRICA],
    ['RU', RUSSIA],
  ].map(([country, text]) =>
    text
      .trim()
      .split(/[;\n]/)
      .map((entry) => [...entry.split('|'), country]),
  );
  const mixed = [];
  for (let i = 0; lists.some((list) => i < list.length); i++) {
    for (const list of lists) if (list[i]) mixed.push(list[i]);
  }
  return mixed;
}
