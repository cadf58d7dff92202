// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { OpenedImport } from '@shared/ipc/import-methods';
import type { RoundTripDiff } from '@shared/ipc/roundtrip-methods';
import type { FieldChange } from '@shared/roundtrip/compare-edits';
import { RoundTripScreen } from '../../../renderer/features/roundtrip';
import { createFakeBridge } from '../../support/fake-bridge';
import { findViolations } from '../../support/find-violations';
import { renderScreen } from '../../support/render';

const importId = `import-${'1'.padStart(32, '0')}`;

function openedAs(kind: 'own' | 'other'): OpenedImport {
  return {
    importId,
    fileName: 'back.xlsx',
    info: { format: 'xlsx', sheets: [], date1904: false, warnings: [], fileBytes: 1 },
    samples: [],
    guess: { best: -1, sheets: [] },
    rememberedFrom: null,
    alreadyImported: null,
    roundTrip: { kind, sheetName: 'ABC-XYZ', rows: 3 },
  };
}

function change(
  clientId: string,
  field: FieldChange['field'],
  to: FieldChange['to'],
  more: Partial<FieldChange> = {},
): FieldChange {
  return {
    key: `${clientId}:${field}`,
    clientId,
    clientName: clientId,
    clientCode: null,
    field,
    cell: 'U2',
    from: null,
    to,
    exported: null,
    isConflict: false,
    ...more,
  };
}

const DIFF: RoundTripDiff = {
  clients: 3,
  changes: [
    change('Huta', 'owner', 'Anna'),
    change('Huta', 'plannedE4', 125_000_000),
    change('Baltik', 'owner', 'Piotr', { from: 'Ewa', exported: 'Anna', isConflict: true }),
  ],
  wrong: [{ cell: 'X7', clientName: 'Cedar', field: 'abcOverride', text: 'D', why: 'not-abc' }],
  unplaced: [{ row: 26, code: null, name: 'Somebody', why: 'not-found' }],
  missing: ['note'],
  newerHere: 1,
  isExportKnown: true,
};

function show(diff: RoundTripDiff = DIFF, kind: 'own' | 'other' = 'own') {
  const done = { onDone: vi.fn(), onCancel: vi.fn(), onImport: vi.fn() };
  const bridge = createFakeBridge({
    'workspace.current': () => null,
    'roundtrip.diff': () => diff,
    'roundtrip.apply': ({ keys }) => ({ editId: 'e-1', changes: keys.length }),
    'roundtrip.undo': () => ({ changes: 2, kept: 0 }),
  });
  const rendered = renderScreen(<RoundTripScreen opened={openedAs(kind)} {...done} />, { bridge });
  return { ...rendered, ...done };
}

const grid = () => screen.findByRole('grid', { name: 'Changes made in the workbook' });

describe('changes of an edited workbook', () => {
  it('shows old beside new, takes all but conflicts, and names what cannot be taken by its cell', async () => {
    const { container } = show();
    const rows = within(await grid())
      .getAllByRole('row')
      .slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('gridcell')
          .map((cell) => cell.textContent)
          .slice(1, 5),
      ),
    ).toEqual([
      ['Huta', 'Owner', 'empty', 'Anna'],
      ['Huta', 'Planned', 'empty', '12,500.00'],
      ['Baltik', 'Owner', 'Ewa', 'Piotr'],
    ]);
    expect(screen.getByText('Changed here too since the export, was Anna')).toBeTruthy();
    expect(screen.getByText('X7 · Cedar · Own ABC: “D” is not A, B or C')).toBeTruthy();
    expect(screen.getByText('Row 26 · Somebody: no such client')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Take over 2 changes/ })).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('takes over exactly what is chosen by Space, from the keyboard, and offers the way back', async () => {
    const { user, bridge, onDone } = show();
    (await grid()).focus();
    await user.keyboard(' {Control>}{Enter}{/Control}');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(bridge.inputs('roundtrip.apply')).toEqual([{ importId, keys: ['Huta:plannedE4'] }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(bridge.inputs('roundtrip.undo')).toEqual([{ editId: 'e-1' }]));
  });

  it('leaves with Esc, keeping nothing', async () => {
    const { user, bridge, onCancel } = show();
    (await grid()).focus();
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalled();
    expect(bridge.inputs('roundtrip.apply')).toEqual([]);
  });

  it('cannot take over nothing', async () => {
    const { user } = show();
    await grid();
    await user.click(screen.getByRole('button', { name: 'Take none' }));
    expect(screen.getByRole('button', { name: /Take over 0 changes/ })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('takes nothing by itself when the book is from another copy', async () => {
    show({ ...DIFF, isExportKnown: false });
    await grid();
    expect(screen.getByText(/comes from another copy of this workspace/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Take over 0 changes/ })).toBeTruthy();
  });

  it('says when nothing was changed and still lets the book be imported', async () => {
    const { user, onImport } = show({
      ...DIFF,
      changes: [],
      wrong: [],
      unplaced: [],
      missing: [],
      newerHere: 0,
    });
    await screen.findByText('Nothing was changed in this workbook');
    await user.click(screen.getByRole('button', { name: 'Import it as sales' }));
    expect(onImport).toHaveBeenCalled();
  });

  it('refuses the book of another workspace without asking for a comparison', async () => {
    const { bridge } = show(DIFF, 'other');
    await screen.findByText('This workbook was exported from another workspace');
    expect(bridge.inputs('roundtrip.diff')).toEqual([]);
  });
});
