import { errors as enErrors } from './en/errors';
import { imports as enImports } from './en/imports';
import { kit as enKit } from './en/kit';
import { portfolio as enPortfolio } from './en/portfolio';
import { settings as enSettings } from './en/settings';
import { shell as enShell } from './en/shell';
import { welcome as enWelcome } from './en/welcome';
import { errors as plErrors } from './pl/errors';
import { imports as plImports } from './pl/imports';
import { kit as plKit } from './pl/kit';
import { portfolio as plPortfolio } from './pl/portfolio';
import { settings as plSettings } from './pl/settings';
import { shell as plShell } from './pl/shell';
import { welcome as plWelcome } from './pl/welcome';
import { errors as ruErrors } from './ru/errors';
import { imports as ruImports } from './ru/imports';
import { kit as ruKit } from './ru/kit';
import { portfolio as ruPortfolio } from './ru/portfolio';
import { settings as ruSettings } from './ru/settings';
import { shell as ruShell } from './ru/shell';
import { welcome as ruWelcome } from './ru/welcome';
import { errors as afErrors } from './af/errors';
import { imports as afImports } from './af/imports';
import { kit as afKit } from './af/kit';
import { portfolio as afPortfolio } from './af/portfolio';
import { settings as afSettings } from './af/settings';
import { shell as afShell } from './af/shell';
import { welcome as afWelcome } from './af/welcome';

/** All texts of the program by language and namespace. A namespace is one file per language and one line here each. */
export const resources = {
  en: {
    errors: enErrors,
    imports: enImports,
    kit: enKit,
    portfolio: enPortfolio,
    settings: enSettings,
    shell: enShell,
    welcome: enWelcome,
  },
  pl: {
    errors: plErrors,
    imports: plImports,
    kit: plKit,
    portfolio: plPortfolio,
    settings: plSettings,
    shell: plShell,
    welcome: plWelcome,
  },
  ru: {
    errors: ruErrors,
    imports: ruImports,
    kit: ruKit,
    portfolio: ruPortfolio,
    settings: ruSettings,
    shell: ruShell,
    welcome: ruWelcome,
  },
  af: {
    errors: afErrors,
    imports: afImports,
    kit: afKit,
    portfolio: afPortfolio,
    settings: afSettings,
    shell: afShell,
    welcome: afWelcome,
  },
} as const;
