import type { PortfolioReportTexts } from '@shared/report/report-texts';
import { REPORT_TEXTS_AF } from './af';
import { REPORT_TEXTS_EN } from './en';
import { REPORT_TEXTS_PL } from './pl';
import { REPORT_TEXTS_RU } from './ru';

/** Languages the result workbook is written in. */
export type ReportLanguage = 'en' | 'pl' | 'ru' | 'af';

const TEXTS: Readonly<Record<ReportLanguage, PortfolioReportTexts>> = {
  en: REPORT_TEXTS_EN,
  pl: REPORT_TEXTS_PL,
  ru: REPORT_TEXTS_RU,
  af: REPORT_TEXTS_AF,
};

/** Words of the result workbook in a language. */
export function reportTextsIn(language: ReportLanguage): PortfolioReportTexts {
  return TEXTS[language];
}
