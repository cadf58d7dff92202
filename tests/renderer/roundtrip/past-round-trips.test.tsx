// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TakenEditInfo } from '@shared/ipc/roundtrip-methods';
import { PastRoundTrips } from '../../../renderer/features/roundtrip';
import { createFakeBridge } from '../../support/fake-bridge';
import { findViolations } from '../../support/find-violations';
import { renderScreen } from '../../support/render';

const edit = (index: number, undoneAtMs: number | null = null): TakenEditInfo => ({
  editId: `edit-${index}`,
  fileName: `back-${index}.xlsx`,
  takenAtMs: Date.UTC(2026, 8, index, 9, 30),
  changes: index,
  undoneAtMs,
});

function show(edits: readonly TakenEditInfo[]) {
  const bridge = createFakeBridge({
    'roundtrip.list': () => edits,
    'roundtrip.undo': () => ({ changes: 2, kept: 1 }),
  });
  return renderScreen(<PastRoundTrips />, { bridge });
}

describe('workbooks taken back', () => {
  it('only the newest that stands can be taken back; the others say why not', async () => {
    const { user, bridge, container } = show([edit(4, Date.UTC(2026, 8, 9)), edit(3), edit(2)]);
    const rows = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('Taken back on');
    expect(rows[2]?.textContent).toContain('take that one back first');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await user.click(
      screen.getByRole('button', { name: 'Take back the changes from back-3.xlsx' }),
    );
    await waitFor(() => expect(bridge.inputs('roundtrip.undo')).toEqual([{ editId: 'edit-3' }]));
    expect(
      await screen.findByText(/2 values are as before.*1 value was changed again/),
    ).toBeDefined();
    expect(await findViolations(container)).toEqual([]);
  });

  it('takes no room where nothing was taken back', async () => {
    const { container } = show([]);
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});
