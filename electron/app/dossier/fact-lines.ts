import { DOSSIER_FIELDS, OWN_FIELD, dossierField } from '@shared/analysis/dossier/dossier-fields';
import type { DossierField, DossierPart } from '@shared/analysis/dossier/dossier-fields';
import type { EvidenceStatus } from '@shared/analysis/dossier/dossier-completeness';
import { factFreshness } from '@shared/analysis/dossier/fact-freshness';
import type { DayNumber } from '@shared/domain/iso-day';
import type { FactLine } from '@shared/ipc/dossier-answers';
import type { SqliteConnection } from '../../db/sqlite-database';

/** A row of `fact` with its newest version, question and counts. */
interface FactRow {
  readonly id: string;
  readonly part: DossierPart;
  readonly fieldKey: string | null;
  readonly label: string | null;
  readonly isSoft: number;
  readonly isNotApplicable: number;
  readonly question: string | null;
  readonly versions: number;
  readonly askedId: string | null;
  readonly files: number;
  readonly versionId: string | null;
  readonly value: string | null;
  readonly source: string | null;
  readonly day: string | null;
  readonly status: EvidenceStatus | null;
  readonly expiresDay: string | null;
  readonly author: string | null;
}

const FACTS = `
  SELECT f.id, f.part, f.field_key AS fieldKey, f.label, f.is_soft AS isSoft,
    f.is_not_applicable AS isNotApplicable, f.question,
    (SELECT count(*) FROM fact_version c WHERE c.fact_id = f.id) AS versions,
    (SELECT q.id FROM question q WHERE q.fact_id = f.id AND q.status = 'open' LIMIT 1) AS askedId,
    (SELECT count(*) FROM attachment a WHERE a.fact_id = f.id) AS files,
    v.id AS versionId, v.value, v.source, v.day, v.status, v.expires_day AS expiresDay, v.author
  FROM fact f LEFT JOIN fact_version v ON v.id =
    (SELECT n.id FROM fact_version n WHERE n.fact_id = f.id ORDER BY n.at_ms DESC, n.rowid DESC LIMIT 1)
  WHERE f.client_num = ? ORDER BY f.part, f.place, f.rowid`;

/** The lines of a client's dossier: the standard ones in their order, then the user's own, part by part. */
export function factLines(
  sqlite: SqliteConnection,
  clientNum: number,
  asOf: DayNumber,
): readonly FactLine[] {
  const rows = sqlite.prepare(FACTS).all(clientNum) as FactRow[];
  const byField = new Map(
    rows.flatMap((row) => (row.fieldKey === null ? [] : [[row.fieldKey, row]])),
  );
  const standard = DOSSIER_FIELDS.map((field) => toLine(byField.get(field.key), field, asOf));
  const own = rows
    .filter(({ fieldKey }) => fieldKey === null || dossierField(fieldKey) === undefined)
    .map((row) => toLine(row, null, asOf));
  return [...standard, ...own].sort((one, other) => one.part - other.part);
}

function toLine(row: FactRow | undefined, field: DossierField | null, asOf: DayNumber): FactLine {
  const months = field ?? OWN_FIELD;
  return {
    key: field === null ? `fact:${row?.id ?? ''}` : `field:${field.key}`,
    factId: row?.id ?? null,
    fieldKey: field?.key ?? null,
    label: row?.label ?? row?.fieldKey ?? null,
    part: field?.part ?? row?.part ?? 1,
    isSoft: field?.isSoft ?? row?.isSoft === 1,
    weight: months.weight,
    isApplicable: row?.isNotApplicable !== 1,
    question: row?.question ?? null,
    known: row === undefined ? null : knownOf(row, months, asOf),
    versions: row?.versions ?? 0,
    askedId: row?.askedId ?? null,
    files: row?.files ?? 0,
  };
}

function knownOf(
  row: FactRow,
  months: Pick<DossierField, 'ageingMonths' | 'staleMonths'>,
  asOf: DayNumber,
): FactLine['known'] {
  const { versionId, value, source, day, status, expiresDay, author } = row;
  if (versionId === null || value === null || day === null || status === null) return null;
  const freshness = factFreshness({ day, expiresDay }, months, asOf);
  return { versionId, value, source, day, status, expiresDay, author, freshness };
}
