import type { errors as english } from '../en/errors';
import type { AfrikaansTranslation } from '../translation';

export const errors: AfrikaansTranslation<typeof english> = {
  dialog: {
    close: 'Maak toe',
    more_one: 'Nog {{count, number}} boodskap volg',
    more_other: 'Nog {{count, number}} boodskappe volg',
    copy: 'Kopieer besonderhede',
  },
  safe: {
    file: 'Die lêer is nie verander nie en niks is ingevoer nie.',
    workspace: 'Alles wat tot dusver gestoor is, is veilig in die werkruimte.',
    output: 'Jou data is veilig en geen halwe lêer het agtergebly nie.',
    untouched: 'Die werkruimtelêer is nie verander nie.',
    nothing: 'Niks daarvan is behou nie.',
  },
  detail: {
    file: 'Lêer: {{value}}',
    part: 'Deel van die lêer: {{value}}',
    kind: 'Soort: {{value}}',
    limit: 'Grens: {{value}}',
    seconds: 'Gewag: {{value}} s',
    since: 'Daar oop sedert: {{value, instant}}',
    encoding: 'Enkodering: {{value}}',
    id: 'Inskrywing in die log: {{value}}',
    rows: 'Rye: {{value}}',
    reason: 'Rede: {{value}}',
  },
  codes: {
    EMPTY_FILE: {
      happened: 'Die lêer is leeg',
      next: 'Stoor die werkboek weer in die program waaruit dit kom, en kies dit nog eens.',
    },
    NOT_A_WORKBOOK: {
      happened: 'Dit is nie ’n werkboek nie',
      next: 'Kies ’n Excel-werkboek (.xlsx, .xlsm, .xlsb, .xls, .ods) of ’n CSV-lêer.',
    },
    WRONG_KIND: {
      happened: 'Die lêer is van ’n ander soort as wat sy naam sê',
      next: 'Maak dit oop in die program waarby dit hoort, stoor dit as .xlsx of .csv, en kies daardie lêer.',
    },
    OLD_FORMAT: {
      happened: 'Die werkboek het ’n ou formaat wat Keybook nog nie lees nie',
      next: 'Maak dit oop in Excel of LibreOffice, stoor dit as .xlsx, en kies daardie lêer.',
    },
    PASSWORD_PROTECTED: {
      happened: 'Die werkboek is met ’n wagwoord beskerm',
      next: 'Maak dit oop in Excel, verwyder die wagwoord onder File, Info, Protect Workbook, stoor ’n kopie, en kies die kopie.',
    },
    WRONG_PASSWORD: {
      happened: 'Die wagwoord maak nie hierdie werkboek oop nie',
      next: 'Tik dit weer, en let op hoofletters en die sleutelbordtaal; as dit verlore is, vra die persoon wat die lêer gestuur het.',
    },
    LOCK_FILE: {
      happened: 'Dit is die sluitlêer wat Excel langs ’n oop werkboek hou',
      next: 'Kies die werkboek self: dieselfde naam sonder ~$ vooraan.',
    },
    DAMAGED_FILE: {
      happened: 'Die lêer is beskadig of onvolledig',
      next: 'Kopieer of laai dit weer af; as Excel dit nog kan oopmaak, laat Excel dit herstel en stoor dit as .xlsx.',
    },
    TOO_LARGE: {
      happened: 'Die lêer is groter as wat Keybook lees',
      next: 'Stoor net die blad met die verkope as sy eie werkboek of as CSV, en kies daardie lêer.',
    },
    TOO_MANY_ENTRIES: {
      happened: 'Die lêer bestaan uit meer dele as enige werkboek',
      next: 'Maak dit oop in Excel, stoor dit weer as .xlsx, en kies daardie lêer.',
    },
    DUPLICATE_ENTRIES: {
      happened:
        'Die lêer bevat dieselfde deel twee keer, dus is dit nie duidelik watter een geld nie',
      next: 'Maak dit oop in Excel, stoor dit weer as .xlsx, en kies daardie lêer.',
    },
    OVERLAPPING_ENTRIES: {
      happened: 'Die dele van die lêer oorvleuel, en so skryf geen sigbladprogram nie',
      next: 'Vra waar die lêer vandaan kom; gebruik dit eers nadat Excel dit weer gestoor het.',
    },
    ENCRYPTED_ENTRY: {
      happened: '’n Deel van die lêer is geënkripteer',
      next: 'Stoor die werkboek sonder enkripsie, en kies daardie lêer.',
    },
    UNKNOWN_COMPRESSION: {
      happened: '’n Deel van die lêer is verpak op ’n manier wat Keybook nie ken nie',
      next: 'Maak dit oop in Excel, stoor dit weer as .xlsx, en kies daardie lêer.',
    },
    BOMB: {
      happened: 'Die lêer pak uit tot baie keer sy grootte, soos lêers wat skade wil doen',
      next: 'Vra waar die lêer vandaan kom; gebruik dit eers nadat Excel dit weer gestoor het.',
    },
    DOCTYPE: {
      happened: 'Die lêer bevat opdragte wat ’n werkboek nie mag hê nie',
      next: 'Vra waar die lêer vandaan kom; gebruik dit eers nadat Excel dit weer gestoor het.',
    },
    MALFORMED_XML: {
      happened: 'Die inhoud van die lêer breek af',
      next: 'Maak dit oop in Excel, laat Excel dit herstel, stoor dit as .xlsx, en kies daardie lêer.',
    },
    UNSUPPORTED_ENCODING: {
      happened: 'Die lêer is in ’n enkodering wat Keybook nie ken nie',
      next: 'Stoor dit as UTF-8 of as .xlsx, en kies daardie lêer.',
    },
    MISSING_PART: {
      happened: '’n Deel wat elke werkboek nodig het, ontbreek',
      next: 'Maak dit oop in Excel, stoor dit weer as .xlsx, en kies daardie lêer.',
    },
    NO_SHEETS: {
      happened: 'Die werkboek het geen blad met rye nie',
      next: 'Kies ’n werkboek met die verkope op ’n blad; grafieke alleen kan nie gelees word nie.',
    },
    TOO_MANY_COLUMNS: {
      happened: '’n Blad het meer kolomme as wat Excel self toelaat',
      next: 'Verwyder die leë kolomme regs, stoor, en kies die lêer weer.',
    },
    TOO_MANY_CELLS: {
      happened: '’n Blad bevat meer as wat Keybook lees',
      next: 'Verdeel die jare in verskeie lêers en voer hulle een vir een in.',
    },
    SHEET_NOT_FOUND: {
      happened: 'Die blad is nie meer in die lêer nie',
      next: 'Kies die lêer weer en kies ’n blad uit sy lys.',
    },
    FILE_NOT_FOUND: {
      happened: 'Die lêer is nie meer waar dit was nie',
      next: 'Kyk of dit geskuif of hernoem is, en kies dit weer.',
    },
    FILE_NOT_READABLE: {
      happened: 'Die lêer kan nie oopgemaak word om te lees nie',
      next: 'Maak dit in ander programme toe, kyk of jy dit mag lees, en kies dit weer.',
    },
    NO_PROGRESS: {
      happened: 'Die lees het opgehou vorder en is gestaak',
      next: 'Probeer weer; as dit weer gebeur, stoor die werkboek in Excel as .xlsx en kies daardie lêer.',
    },
    OUT_OF_MEMORY: {
      happened: 'Die lêer het meer geheue nodig as wat lees mag gebruik',
      next: 'Stoor net die blad met die verkope as sy eie werkboek of as CSV, en kies daardie lêer.',
    },
    READER_CRASHED: {
      happened: 'Die lees van die lêer het onverwags geëindig',
      next: 'Probeer weer; as dit weer gebeur, stoor die werkboek in Excel as .xlsx en kies daardie lêer.',
    },
    CANCELLED: {
      happened: 'Gestop soos jy gevra het',
      next: 'Begin weer wanneer jy wil.',
    },
    VALIDATION: {
      happened: '’n Inskrywing pas nie',
      next: 'Gaan die velde na en probeer weer.',
    },
    NOT_FOUND: {
      happened: 'Wat gevra is, is nie meer daar nie',
      next: 'Gaan terug en kies weer; dit is dalk intussen verwyder.',
    },
    NO_WORKSPACE: {
      happened: 'Geen werkruimte is oop nie',
      next: 'Maak ’n werkruimte oop of skep ’n nuwe een, en probeer weer.',
    },
    IMPORT_INVALID: {
      happened: 'Die invoer pas nie so inmekaar nie',
      next: 'Gaan die kolomme en die oop vrae na; as ’n latere invoer dieselfde rye verander het, ontdoen daardie een eerste.',
    },
    NOTHING_TO_IMPORT: {
      happened: 'Geen blad van die lêer kan as verkope gelees word nie',
      next: 'Maak die werkboek of blad oop waaruit die syfers kom; as dit die regte een is, sê watter blad en kolomme gelees moet word.',
    },
    SUMS_DISAGREE: {
      happened:
        'Groepe en hul dele staan in een kolom en tel verder af nie op nie, dus onderskei niks ’n verkoop van ’n som nie',
      next: 'Voer die verslag uit met die kliënt in ’n eie kolom, of sonder die vlakke bo en onder die kliënt.',
    },
    SEVERAL_CURRENCIES: {
      happened:
        'Bedrae in verskeie geldeenhede staan in een lêer en word nooit ongevra bymekaargetel nie',
      next: 'Kies die een geldeenheid wat geneem moet word.',
    },
    FILE_CHANGED: {
      happened: 'Die lêer het verander terwyl dit nagegaan is',
      next: 'Kies die lêer weer sodat presies dit wat jy sien, ingevoer word.',
    },
    CONFLICT: {
      happened: 'Dit is intussen op ’n ander manier verander',
      next: 'Dit bly soos dit nou is. Verander dit met die hand as jy dit terug wil hê.',
    },
    RULE: {
      happened: 'Dit is nie hier moontlik nie',
      next: 'Kyk na wat ingevul is en verander dit.',
    },
    READ_ONLY: {
      happened: 'Die werkruimte is oop net om te lees',
      next: 'Stoor ’n kopie in ’n gids van jou eie (Lêer, Stoor ’n kopie); jy gaan daarin voort waar jy is.',
    },
    DB_BUSY: {
      happened: 'Die werkruimte word deur ’n ander program gebruik',
      next: 'Maak ander vensters of programme toe wat die lêer gebruik, soos sinkronisering, en probeer weer.',
    },
    DB_CORRUPT: {
      happened: 'Die werkruimtelêer is beskadig',
      next: 'Hou die lêer soos dit is en maak ’n eie kopie oop, as daar een is. Keybook maak net voor ’n opdatering ’n kopie: “….before-update….keybook” in die vouer “backups” tussen sy eie data.',
    },
    DB_FROM_FUTURE: {
      happened: 'Die werkruimte is laas deur ’n nuwer Keybook gebruik',
      next: 'Werk Keybook op hierdie rekenaar by en maak die werkruimte weer oop.',
    },
    NOT_A_WORKSPACE: {
      happened: 'Hierdie lêer is nie ’n Keybook-werkruimte nie',
      next: 'Kies ’n lêer wat op .keybook eindig; gebruik Lêer, Voer werkboek in om verkope in te bring.',
    },
    MIGRATION_FAILED: {
      happened: 'Die werkruimte kon nie na hierdie weergawe gebring word nie',
      next: 'Die lêer is soos dit was: werk verder met die vorige weergawe van Keybook. ’n Kopie van voor die poging, “….before-update….keybook”, lê in die vouer “backups” tussen Keybook se eie data.',
    },
    DISK_FULL: {
      happened: 'Die skyf is vol',
      next: 'Maak plek of kies ’n ander skyf, en probeer weer.',
    },
    PERMISSION: {
      happened: 'Keybook mag nie daar skryf nie',
      next: 'Kies ’n gids van jou eie, soos Dokumente, en probeer weer.',
    },
    TARGET_OPEN: {
      happened: 'Die lêer is in ’n ander program oop',
      next: 'Maak dit daar toe (byvoorbeeld in Excel) of kies ’n ander naam, en probeer weer.',
    },
    BACKEND_STOPPED: {
      happened: 'Die deel van Keybook wat die data hou, het gestop en begin weer',
      next: 'Wag ’n oomblik en probeer weer.',
    },
    UNEXPECTED: {
      happened: 'Iets het gebeur wat Keybook nie verwag het nie',
      next: 'Probeer weer; as dit weer gebeur, stuur vir ons die besonderhede hieronder.',
    },
  },
};
