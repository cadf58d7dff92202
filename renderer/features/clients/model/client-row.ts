import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import { CLIENT_STATUSES, KEY_TYPES } from '@shared/domain/client-terms';
import type { ClientStatus, KeyType, RelationshipStage } from '@shared/domain/client-terms';
import type { ClientListAnswer } from '@shared/ipc/client-list-answer';

/** A client as the list shows it. Null = not said, not known. */
export interface ClientListRow {
  readonly id: string;
  /** Place in the answer; parents point to it. */
  readonly place: number;
  readonly name: string;
  readonly code: string | null;
  readonly owner: string | null;
  readonly region: string | null;
  readonly industry: string | null;
  readonly note: string | null;
  readonly leadSource: string | null;
  readonly isKey: boolean | null;
  readonly abc: AbcMark | null;
  readonly xyz: XyzMark | null;
  readonly isClassByHand: boolean;
  readonly status: ClientStatus;
  readonly isStatusByHand: boolean;
  /** Confirmed types, the primary one first. */
  readonly types: readonly KeyType[];
  readonly ownE4: number;
  readonly groupE4: number;
  /** Place of the client it belongs to; −1 = none. */
  readonly parent: number;
  readonly parentName: string | null;
  /** Day number. */
  readonly lastPurchase: number | null;
  readonly lastTouch: string | null;
  readonly stage: RelationshipStage | null;
  readonly position: string | null;
  readonly potential: string | null;
  /** Number of yes of the three P; null = never asked. */
  readonly yes: number | null;
  readonly isStopped: boolean;
  readonly latePromises: number;
}

const NO_TYPES: readonly KeyType[] = [];

/** The rows of an answer. */
export function toListRows({ columns }: ClientListAnswer): readonly ClientListRow[] {
  return columns.id.map((id, i): ClientListRow => {
    const parent = columns.parent[i] ?? -1;
    const isKey = columns.isKey[i] ?? -1;
    const asked = columns.qualification[i] ?? -1;
    const lastPurchase = columns.lastPurchase[i] ?? Number.NaN;
    return {
      id,
      place: i,
      name: columns.name[i] ?? '',
      code: columns.code[i] ?? null,
      owner: columns.owner[i] ?? null,
      region: columns.region[i] ?? null,
      industry: columns.industry[i] ?? null,
      note: columns.note[i] ?? null,
      leadSource: columns.leadSource[i] ?? null,
      isKey: isKey < 0 ? null : isKey === 1,
      abc: columns.abc[i] || null,
      xyz: columns.xyz[i] || null,
      isClassByHand: columns.isClassByHand[i] === 1,
      status: CLIENT_STATUSES[columns.status[i] ?? 0] ?? 'potential',
      isStatusByHand: columns.isStatusByHand[i] === 1,
      types: typesOf(columns.types[i] ?? 0, columns.primaryType[i] ?? -1),
      ownE4: columns.ownE4[i] ?? 0,
      groupE4: columns.groupE4[i] ?? 0,
      parent,
      parentName: parent < 0 ? null : (columns.name[parent] ?? null),
      lastPurchase: Number.isNaN(lastPurchase) ? null : lastPurchase,
      lastTouch: columns.lastTouch[i] ?? null,
      stage: columns.stage[i] ?? null,
      position: columns.position[i] ?? null,
      potential: columns.potential[i] ?? null,
      yes: asked < 0 ? null : asked % 10,
      isStopped: asked >= 10,
      latePromises: columns.latePromises[i] ?? 0,
    };
  });
}

function typesOf(bits: number, primary: number): readonly KeyType[] {
  if (bits === 0) return NO_TYPES;
  const types = KEY_TYPES.filter((_, i) => (bits & (1 << i)) !== 0);
  const first = KEY_TYPES[primary];
  return first !== undefined && types.includes(first)
    ? [first, ...types.filter((type) => type !== first)]
    : types;
}
