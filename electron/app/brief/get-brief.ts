import { stanceOf } from '@shared/analysis/people/influence-attitude';
import { peopleAsOf, peopleThere, roleNames } from '@shared/analysis/people/people-as-of';
import type { PersonNow } from '@shared/analysis/people/people-as-of';
import { supportIndex } from '@shared/analysis/people/support-index';
import type { BriefAnswer, BriefDeal, BriefPerson } from '@shared/ipc/brief-methods';
import type { DossierAnswer } from '@shared/ipc/dossier-answers';
import type { AppContext } from '../app-context';
import { clientPage } from '../client/client-page';
import { findClient } from '../client/find-client';
import { clientSide } from '../dossier/client-side';
import { getDossier } from '../dossier/get-dossier';
import { getPeopleMap } from '../people/get-map';
import { requireWorkspace } from '../require-workspace';

/** Most people shown when nobody is invited yet, and most unknown facts: the page must stay one page. */
const MOST_PEOPLE = 6;
const MOST_UNKNOWN = 6;

/** Everything to know before a meeting with a client; null when the client is gone. */
export function getBrief(context: AppContext, clientId: string): BriefAnswer | null {
  const page = clientPage(context, clientId);
  if (page === null) return null;
  const { sqlite } = requireWorkspace(context);
  const { num } = findClient(sqlite, clientId);
  const side = clientSide(context, clientId);
  const dossier = getDossier(context, clientId);
  const { records } = getPeopleMap(context, clientId);
  const there = peopleThere(peopleAsOf(records, side.today));
  const coming = new Set(
    sqlite
      .prepare('SELECT person_id FROM interaction_person WHERE interaction_id = ?')
      .pluck()
      .all(side.nextMeeting?.id ?? '') as string[],
  );
  const invited = there.filter(({ person }) => coming.has(person.id));
  const shown = invited.length > 0 ? invited : byWeight(there).slice(0, MOST_PEOPLE);
  const unknown = unknownFacts(dossier);
  return {
    page,
    side,
    fallback:
      (sqlite
        .prepare('SELECT fallback FROM interaction WHERE id = ?')
        .pluck()
        .get(side.nextMeeting?.id ?? '') as string | null) ?? null,
    people: byWeight(shown).map((now) => toBrief(now, coming.has(now.person.id))),
    morePeople: there.length - shown.length,
    support: supportIndex(there),
    deals: sqlite
      .prepare(
        `SELECT id, name, amount_e4 AS amountE4, stage, expected_close AS expectedClose,
           buyer_step AS buyerStep, buyer_step_day AS buyerStepDay, our_step AS ourStep,
           our_step_day AS ourStepDay
         FROM deal WHERE client_num = ? AND stage NOT IN ('won', 'lost', 'dropped')
         ORDER BY amount_e4 DESC`,
      )
      .all(num) as BriefDeal[],
    questions: dossier.questions.filter(
      ({ interactionId }) => interactionId === null || interactionId === side.nextMeeting?.id,
    ),
    unknown: unknown.slice(0, MOST_UNKNOWN),
    moreUnknown: Math.max(0, unknown.length - MOST_UNKNOWN),
    completeness: dossier.completeness.whole.ratio,
  };
}

function byWeight(people: readonly PersonNow[]): readonly PersonNow[] {
  return people.toSorted((one, other) => (other.influence.value ?? 0) - (one.influence.value ?? 0));
}

function toBrief(now: PersonNow, isComing: boolean): BriefPerson {
  const { person, influence, attitude, coverage, lastMetDay } = now;
  return {
    id: person.id,
    name: person.name,
    title: person.title,
    isComing,
    roles: roleNames(now),
    influence: influence.value,
    attitude: attitude.value,
    attitudeStatus: attitude.status,
    coverage: coverage.value,
    stance: stanceOf(now),
    lastMetDay,
  };
}

function unknownFacts({ lines }: DossierAnswer): BriefAnswer['unknown'] {
  return lines
    .filter((line) => line.isApplicable && line.known === null && line.askedId === null)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ key, fieldKey, label, question }) => ({ key, fieldKey, label, question }));
}
