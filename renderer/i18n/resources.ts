import { clients as enClients } from './en/clients';
import { dossier as enDossier } from './en/dossier';
import { people as enPeople } from './en/people';
import { contacts as enContacts } from './en/contacts';
import { market as enMarket } from './en/market';
import { plans as enPlans } from './en/plans';
import { deals as enDeals } from './en/deals';
import { search as enSearch } from './en/search';
import { brief as enBrief } from './en/brief';
import { errors as enErrors } from './en/errors';
import { imports as enImports } from './en/imports';
import { kit as enKit } from './en/kit';
import { movement as enMovement } from './en/movement';
import { portfolio as enPortfolio } from './en/portfolio';
import { reconcile as enReconcile } from './en/reconcile';
import { roundtrip as enRoundtrip } from './en/roundtrip';
import { settings as enSettings } from './en/settings';
import { shell as enShell } from './en/shell';
import { welcome as enWelcome } from './en/welcome';
import { clients as plClients } from './pl/clients';
import { dossier as plDossier } from './pl/dossier';
import { people as plPeople } from './pl/people';
import { contacts as plContacts } from './pl/contacts';
import { market as plMarket } from './pl/market';
import { plans as plPlans } from './pl/plans';
import { deals as plDeals } from './pl/deals';
import { search as plSearch } from './pl/search';
import { brief as plBrief } from './pl/brief';
import { errors as plErrors } from './pl/errors';
import { imports as plImports } from './pl/imports';
import { kit as plKit } from './pl/kit';
import { movement as plMovement } from './pl/movement';
import { portfolio as plPortfolio } from './pl/portfolio';
import { reconcile as plReconcile } from './pl/reconcile';
import { roundtrip as plRoundtrip } from './pl/roundtrip';
import { settings as plSettings } from './pl/settings';
import { shell as plShell } from './pl/shell';
import { welcome as plWelcome } from './pl/welcome';
import { clients as ruClients } from './ru/clients';
import { dossier as ruDossier } from './ru/dossier';
import { people as ruPeople } from './ru/people';
import { contacts as ruContacts } from './ru/contacts';
import { market as ruMarket } from './ru/market';
import { plans as ruPlans } from './ru/plans';
import { deals as ruDeals } from './ru/deals';
import { search as ruSearch } from './ru/search';
import { brief as ruBrief } from './ru/brief';
import { errors as ruErrors } from './ru/errors';
import { imports as ruImports } from './ru/imports';
import { kit as ruKit } from './ru/kit';
import { movement as ruMovement } from './ru/movement';
import { portfolio as ruPortfolio } from './ru/portfolio';
import { reconcile as ruReconcile } from './ru/reconcile';
import { roundtrip as ruRoundtrip } from './ru/roundtrip';
import { settings as ruSettings } from './ru/settings';
import { shell as ruShell } from './ru/shell';
import { welcome as ruWelcome } from './ru/welcome';
import { clients as afClients } from './af/clients';
import { dossier as afDossier } from './af/dossier';
import { people as afPeople } from './af/people';
import { contacts as afContacts } from './af/contacts';
import { market as afMarket } from './af/market';
import { plans as afPlans } from './af/plans';
import { deals as afDeals } from './af/deals';
import { search as afSearch } from './af/search';
import { brief as afBrief } from './af/brief';
import { errors as afErrors } from './af/errors';
import { imports as afImports } from './af/imports';
import { kit as afKit } from './af/kit';
import { movement as afMovement } from './af/movement';
import { portfolio as afPortfolio } from './af/portfolio';
import { reconcile as afReconcile } from './af/reconcile';
import { roundtrip as afRoundtrip } from './af/roundtrip';
import { settings as afSettings } from './af/settings';
import { shell as afShell } from './af/shell';
import { welcome as afWelcome } from './af/welcome';

/** All texts of the program by language and namespace. A namespace is one file per language and one line here each. */
export const resources = {
  en: {
    clients: enClients,
    dossier: enDossier,
    people: enPeople,
    contacts: enContacts,
    market: enMarket,
    plans: enPlans,
    deals: enDeals,
    search: enSearch,
    brief: enBrief,
    errors: enErrors,
    imports: enImports,
    kit: enKit,
    movement: enMovement,
    portfolio: enPortfolio,
    reconcile: enReconcile,
    roundtrip: enRoundtrip,
    settings: enSettings,
    shell: enShell,
    welcome: enWelcome,
  },
  pl: {
    clients: plClients,
    dossier: plDossier,
    people: plPeople,
    contacts: plContacts,
    market: plMarket,
    plans: plPlans,
    deals: plDeals,
    search: plSearch,
    brief: plBrief,
    errors: plErrors,
    imports: plImports,
    kit: plKit,
    movement: plMovement,
    portfolio: plPortfolio,
    reconcile: plReconcile,
    roundtrip: plRoundtrip,
    settings: plSettings,
    shell: plShell,
    welcome: plWelcome,
  },
  ru: {
    clients: ruClients,
    dossier: ruDossier,
    people: ruPeople,
    contacts: ruContacts,
    market: ruMarket,
    plans: ruPlans,
    deals: ruDeals,
    search: ruSearch,
    brief: ruBrief,
    errors: ruErrors,
    imports: ruImports,
    kit: ruKit,
    movement: ruMovement,
    portfolio: ruPortfolio,
    reconcile: ruReconcile,
    roundtrip: ruRoundtrip,
    settings: ruSettings,
    shell: ruShell,
    welcome: ruWelcome,
  },
  af: {
    clients: afClients,
    dossier: afDossier,
    people: afPeople,
    contacts: afContacts,
    market: afMarket,
    plans: afPlans,
    deals: afDeals,
    search: afSearch,
    brief: afBrief,
    errors: afErrors,
    imports: afImports,
    kit: afKit,
    movement: afMovement,
    portfolio: afPortfolio,
    reconcile: afReconcile,
    roundtrip: afRoundtrip,
    settings: afSettings,
    shell: afShell,
    welcome: afWelcome,
  },
} as const;
