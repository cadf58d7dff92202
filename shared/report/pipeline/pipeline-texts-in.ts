import type { PipelineReportTexts } from './pipeline-report-texts';
import { PIPELINE_TEXTS_AF } from './texts/af';
import { PIPELINE_TEXTS_EN } from './texts/en';
import { PIPELINE_TEXTS_PL } from './texts/pl';
import { PIPELINE_TEXTS_RU } from './texts/ru';

/** Words of the pipeline workbook in a language. */
export function pipelineTextsIn(language: 'en' | 'pl' | 'ru' | 'af'): PipelineReportTexts {
  return {
    en: PIPELINE_TEXTS_EN,
    pl: PIPELINE_TEXTS_PL,
    ru: PIPELINE_TEXTS_RU,
    af: PIPELINE_TEXTS_AF,
  }[language];
}
