// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { SettingsScreen } from '../../../renderer/features/settings';
import { createFakeBridge } from '../../support/fake-bridge';
import { findViolations } from '../../support/find-violations';
import { renderScreen } from '../../support/render';
import { aWorkspace, basicAnswers } from '../../support/sample-workspace';

function renderSettings(workspace: WorkspaceInfo | null) {
  let open = workspace;
  const bridge = createFakeBridge({
    ...basicAnswers(),
    'workspace.current': () => open,
    'workspace.rename': ({ name }) => {
      open = aWorkspace({ name });
      bridge.emit('data.changed', { entities: ['workspace'], savedAtMs: 1 });
      return open;
    },
  });
  const ui = (
    <main>
      <SettingsScreen onBack={() => undefined} onRemoveSample={() => Promise.resolve(true)} />
    </main>
  );
  return renderScreen(ui, { bridge });
}

it('renames the workspace, refuses an empty name, and undoes by name', async () => {
  const { user, bridge } = renderSettings(aWorkspace());
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
  await user.clear(field);
  await user.type(field, '  {Enter}');
  expect(screen.getByText(/Write a name/)).toBeTruthy();
  expect(bridge.inputs('workspace.rename')).toEqual([]);
  await user.type(field, 'Merida South{Enter}');
  expect(await screen.findByText('The workspace is now called Merida South.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo rename' }));
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe(
      'Merida Fluid Systems',
    ),
  );
});

it('shows the theme that was chosen and asks for another', async () => {
  const { user, bridge } = renderSettings(null);
  expect(await screen.findByText('No workspace is open.')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(bridge.inputs('app.setTheme')).toEqual([{ theme: 'dark' }]);
  await waitFor(() =>
    expect(screen.getByRole('radio', { name: 'Dark' }).getAttribute('aria-checked')).toBe('true'),
  );
});

it('offers to remove only the sample firm, and has no accessibility violations', async () => {
  renderSettings(aWorkspace({ isSample: true }));
  expect(await screen.findByRole('button', { name: 'Remove the sample firm' })).toBeTruthy();
  expect(await findViolations(screen.getByRole('main'))).toEqual([]);
});
