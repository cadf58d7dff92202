import { AppError } from '@shared/errors/app-error';
import { isOnScale } from '@shared/domain/people-scales';
import type { JudgementStatus, PersonAttribute } from '@shared/domain/people-scales';
import type { JudgementsInput } from '@shared/ipc/people-methods';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { personRow } from './people-rows';

interface NewJudgement {
  readonly personId: string;
  readonly attribute: PersonAttribute;
  readonly value: string | null;
}

/** Judges attributes of people as of today; what was thought before stays. Throws RULE for a value off its scale. */
export function judgePeople(
  context: AppContext,
  { judgements, status, source }: JudgementsInput,
): void {
  const { sqlite } = requireWorkspace(context);
  for (const { attribute, value } of judgements)
    if (!isOnScale(attribute, value)) throw new AppError('RULE', { reason: 'off-scale' });
  const names = [...new Set(judgements.map(({ personId }) => personRow(sqlite, personId).name))];
  const [name = ''] = names;
  const attributes = new Set(judgements.map(({ attribute }) => attribute));
  const [attribute = 'attitude'] = attributes;
  const kind =
    names.length > 1
      ? 'people.judgedMany'
      : status === 'confirmed'
        ? 'people.confirmed'
        : attributes.size > 1
          ? 'people.judged'
          : (`people.${attribute}Judged` as const);
  runAction(context, { kind, params: { name, count: String(names.length) } }, (tools) => {
    for (const judgement of judgements) addJudgement(tools, judgement, status, source);
  });
}

/** Writes one judgement of today. */
export function addJudgement(
  { sqlite, newId, today, nowMs, author }: ActionTools,
  { personId, attribute, value }: NewJudgement,
  status: JudgementStatus,
  source: string | null,
): void {
  if (!isOnScale(attribute, value)) throw new AppError('RULE', { reason: 'off-scale' });
  sqlite
    .prepare(
      `INSERT INTO person_judgement (id, person_id, attribute, value, day, status, source, author, at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(newId(), personId, attribute, value, today, status, source, author, nowMs);
}
