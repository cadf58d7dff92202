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
