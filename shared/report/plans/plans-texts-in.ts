import type { PlansReportTexts } from './plans-report-texts';
import { PLANS_TEXTS_AF } from './texts/af';
import { PLANS_TEXTS_EN } from './texts/en';
import { PLANS_TEXTS_PL } from './texts/pl';
import { PLANS_TEXTS_RU } from './texts/ru';

/** Words of the workbook of perspective plans in a language. */
export function plansTextsIn(language: 'en' | 'pl' | 'ru' | 'af'): PlansReportTexts {
  return {
    en: PLANS_TEXTS_EN,
    pl: PLANS_TEXTS_PL,
    ru: PLANS_TEXTS_RU,
    af: PLANS_TEXTS_AF,
  }[language];
}
