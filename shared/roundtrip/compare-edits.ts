import type { ClientDetails, ClientField, ClientFieldValue } from '@shared/domain/client-details';
import { CLIENT_FIELDS } from '@shared/domain/client-details';
import { cellAddress } from '@shared/report/cell-address';
import type { WrongCell } from './edited-cell';
import { tidyText } from './edited-cell';
import type { EditedRow, EditedWorkbook } from './edited-workbook';
import { findRowClients } from './row-clients';
import type { RowProblem } from './row-clients';

/** A client as the workspace knows it now. */
export interface DetailedClient extends ClientDetails {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
}

/** One value that differs between the workbook and the workspace, because someone changed it in the workbook. */
export interface FieldChange {
  /** `clientId:field`, unique in a comparison. */
  readonly key: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientCode: string | null;
  readonly field: ClientField;
  /** Cell of the workbook, `T14`. */
  readonly cell: string;
  /** Value here, now. */
  readonly from: ClientFieldValue;
  /** Value in the workbook. */
  readonly to: ClientFieldValue;
  /** Value at the time of the export. */
  readonly exported: ClientFieldValue;
  /** Changed here too since the export: taking it overwrites that. */
  readonly isConflict: boolean;
}

/** A cell that holds what the field cannot hold. */
export interface WrongValue {
  readonly cell: string;
  readonly clientName: string;
  readonly field: ClientField;
  readonly text: string;
  readonly why: WrongCell;
}

/** A row whose client cannot be told. */
export interface UnplacedRow {
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly why: RowProblem;
}

/** What came back in a workbook, against the workspace. */
export interface EditedDiff {
  /** Rows whose client was found. */
  readonly clients: number;
  readonly changes: readonly FieldChange[];
  readonly wrong: readonly WrongValue[];
  readonly unplaced: readonly UnplacedRow[];
  /** Columns that are not in the workbook any more: nothing of them is compared. */
  readonly missing: readonly ClientField[];
  /** Values changed here since the export and untouched in the workbook: they stay. */
  readonly newerHere: number;
}

/** Value of a client's detail at the time of the export; undefined when nothing changed since. */
export type ExportedValue = (clientId: string, field: ClientField) => ClientFieldValue | undefined;

/**
 * Compares three states of every editable value: exported, here now, in the workbook. Only what was changed in the
 * workbook is a change; what was changed here alone stays as it is; what was changed in both, to different values, is
 * a conflict. Nothing but the editable columns is looked at.
 * Worked line: exported Anna, here Anna, workbook Piotr → change Anna → Piotr; here Ewa → conflict; workbook Anna → none.
 */
export function compareEdits(
  workbook: EditedWorkbook,
  clients: readonly DetailedClient[],
  exportedValue: ExportedValue,
): EditedDiff {
  const { placed, unplaced } = findRowClients(workbook.rows, clients);
  const changes: FieldChange[] = [];
  const wrong: WrongValue[] = [];
  let newerHere = 0;
  for (const { row, client } of placed) {
    for (const field of CLIENT_FIELDS) {
      const edited = row.cells[field];
      if (edited === undefined) continue;
      const cell = addressOf(workbook, row, field);
      if (edited.kind === 'wrong') {
        wrong.push({ cell, clientName: client.name, field, text: edited.text, why: edited.why });
        continue;
      }
      const from = client[field];
      const known = exportedValue(client.id, field);
      const exported = known === undefined ? from : known;
      const to = edited.value;
      const isHereNewer = !isSame(from, exported);
      if (isSame(to, exported)) {
        if (isHereNewer) newerHere++;
        continue;
      }
      if (isSame(to, from)) continue;
      changes.push({
        key: `${client.id}:${field}`,
        clientId: client.id,
        clientName: client.name,
        clientCode: client.code,
        field,
        cell,
        from,
        to,
        exported,
        isConflict: isHereNewer,
      });
    }
  }
  return {
    clients: placed.length,
    changes,
    wrong,
    unplaced,
    missing: CLIENT_FIELDS.filter((field) => workbook.columns[field] === undefined),
    newerHere,
  };
}

function addressOf({ columns }: EditedWorkbook, row: EditedRow, field: ClientField): string {
  return cellAddress(columns[field] ?? 0, row.row);
}

function isSame(a: ClientFieldValue, b: ClientFieldValue): boolean {
  if (typeof a === 'string' || typeof b === 'string') return plain(a) === plain(b);
  return a === b;
}

function plain(value: ClientFieldValue): string | null {
  if (value === null) return null;
  const text = tidyText(String(value));
  return text === '' ? null : text;
}
