// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { WelcomeScreen } from '../../../renderer/features/welcome';
import { createFakeBridge } from '../../support/fake-bridge';
import { findViolations } from '../../support/find-violations';
import { renderScreen } from '../../support/render';
import { renderApp } from '../../support/render-app';
import { basicAnswers } from '../../support/sample-workspace';

const token = (digit: string) => `file-${digit.repeat(32)}`;
const recent = (digit: string, name: string, exists: boolean) => ({
  file: token(digit),
  name,
  fileName: `${name}.keybook`,
  folder: '~/Documents',
  openedAtMs: Date.UTC(2026, 9, 13, 12),
  exists,
});

it('opens a recent workspace by its handle, and not one whose file is gone', async () => {
  const onOpenRecent = vi.fn();
  const nothing = () => undefined;
  const { user } = renderScreen(
    <WelcomeScreen
      onChooseWorkbook={nothing}
      onOpenSample={nothing}
      onChooseWorkspace={nothing}
      onNewWorkspace={nothing}
      onOpenRecent={onOpenRecent}
    />,
    {
      bridge: createFakeBridge({
        ...basicAnswers(),
        'workspace.recent': () => [recent('1', 'Merida', true), recent('2', 'Gone', false)],
      }),
    },
  );
  await user.click(await screen.findByRole('button', { name: /Merida.*opened/ }));
  const gone = screen.getByRole<HTMLButtonElement>('button', { name: /Gone.*not found/ });
  await user.click(gone);
  expect(gone.disabled).toBe(true);
  expect(onOpenRecent.mock.calls).toEqual([[token('1')]]);
});

it.each(['en', 'pl', 'ru', 'af'] as const)(
  'has no accessibility violations in %s',
  async (language) => {
    renderApp(createFakeBridge(basicAnswers(null, { language })), language);
    await screen.findByRole('heading', { level: 1 });
    expect(await findViolations()).toEqual([]);
  },
);
