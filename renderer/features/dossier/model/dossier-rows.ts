import { DOSSIER_PARTS } from '@shared/analysis/dossier/dossier-fields';
import type { DossierPart } from '@shared/analysis/dossier/dossier-fields';
import type {
  CompetitorLine,
  DossierAnswer,
  FactLine,
  RelationEvent,
} from '@shared/ipc/dossier-answers';

/** A row the cursor can stand on. */
export type DossierRow =
  | { readonly kind: 'fact'; readonly key: string; readonly line: FactLine }
  | { readonly kind: 'event'; readonly key: string; readonly event: RelationEvent }
  | { readonly kind: 'rival'; readonly key: string; readonly rival: CompetitorLine };

export interface DossierSection {
  readonly part: DossierPart;
  readonly facts: readonly Extract<DossierRow, { kind: 'fact' }>[];
  readonly events: readonly Extract<DossierRow, { kind: 'event' }>[];
  readonly rivals: readonly Extract<DossierRow, { kind: 'rival' }>[];
}

/**
 * The dossier part by part: its facts, what is unknown after what is known so that questions stand together, what does not
 * apply last; deliveries and tenders under the relationship, competitors under part 4.
 */
export function dossierSections(dossier: DossierAnswer): readonly DossierSection[] {
  return DOSSIER_PARTS.map((part) => ({
    part,
    facts: dossier.lines
      .filter((line) => line.part === part)
      .map((line, place) => ({ line, place }))
      .sort((one, other) => rank(one.line) - rank(other.line) || one.place - other.place)
      .map(({ line }) => ({ kind: 'fact' as const, key: line.key, line })),
    events:
      part === 2
        ? dossier.events.map((event) => ({
            kind: 'event' as const,
            key: `event:${event.id}`,
            event,
          }))
        : [],
    rivals:
      part === 4
        ? dossier.competitors.map((rival) => ({
            kind: 'rival' as const,
            key: `rival:${rival.id}`,
            rival,
          }))
        : [],
  }));
}

/** All rows in the order the arrows go. */
export function rowsOf(sections: readonly DossierSection[]): readonly DossierRow[] {
  return sections.flatMap(({ part, facts, events, rivals }): readonly DossierRow[] =>
    part === 4 ? [...rivals, ...facts] : [...facts, ...events],
  );
}

function rank(line: FactLine): number {
  if (!line.isApplicable) return 2;
  return line.known === null ? 1 : 0;
}

/** The row that shows a fact, event or competitor by its id; null when there is none. */
export function rowOf(rows: readonly DossierRow[], id: string | undefined): string | null {
  const row = rows.find((one) => {
    if (one.kind === 'fact') return one.line.factId === id;
    return one.kind === 'event' ? one.event.id === id : one.rival.id === id;
  });
  return id === undefined ? null : (row?.key ?? null);
}
