import type { ActionInfo } from '@shared/ipc/history-methods';
import type { Translate } from './use-translate';

/** What was done, in words: the text `namespace:did.name` of its kind with its params put in. */
export function actionWords(
  { kind, params }: Pick<ActionInfo, 'kind' | 'params'>,
  t: Translate,
): string {
  const [namespace = '', name = ''] = kind.split('.');
  // The kind comes from the database; a test holds every kind against the texts.
  const say = t as unknown as (key: string, values: Readonly<Record<string, string>>) => string;
  return say(`${namespace}:did.${name}`, params);
}
