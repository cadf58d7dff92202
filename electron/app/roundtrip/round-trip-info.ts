import type { RoundTripInfo } from '@shared/ipc/roundtrip-methods';
import type { EditedWorkbook } from '@shared/roundtrip/edited-workbook';
import type { AppContext } from '../app-context';
import { describeWorkspace } from '../workspace/workspace-commands';

/** What an opened workbook is to the open workspace when Keybook had exported it; null when it is any other workbook. */
export function roundTripInfo(
  context: AppContext,
  edited: EditedWorkbook | null,
): RoundTripInfo | null {
  if (!edited) return null;
  const { sheetName, rows, mark } = edited;
  const info = { sheetName, rows: rows.length };
  const workspace = describeWorkspace(context);
  if (!workspace) return { kind: 'none-open', ...info };
  if (workspace.id !== mark.workspaceId) return { kind: 'other', ...info };
  return { kind: sheetName === null ? 'no-sheet' : 'own', ...info };
}
