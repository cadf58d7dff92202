// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useScreenState } from '../../../renderer/data/use-screen-state';
import { flushWaitingWrites } from '../../../renderer/data/waiting-writes';
import { createFakeBridge } from '../../support/fake-bridge';
import { renderScreen } from '../../support/render';

function Screen() {
  const { kept, keep } = useScreenState('portfolio');
  return (
    <>
      <output>{JSON.stringify(kept)}</output>
      {['A', 'AX'].map((filter) => (
        <button key={filter} type="button" onClick={() => keep({ filter })}>
          {filter}
        </button>
      ))}
    </>
  );
}

const answers = { 'screen.get': () => ({ filter: '' }), 'screen.set': () => null };

it('writes the last state once, and before the workspace changes', async () => {
  const { user, bridge } = renderScreen(<Screen />, { bridge: createFakeBridge(answers) });
  await screen.findByText('{"filter":""}');
  await user.click(screen.getByText('A'));
  await user.click(screen.getByText('AX'));
  expect(bridge.inputs('screen.set')).toEqual([]);
  act(flushWaitingWrites);
  expect(bridge.inputs('screen.set')).toEqual([{ key: 'portfolio', value: { filter: 'AX' } }]);
  act(flushWaitingWrites);
  expect(bridge.inputs('screen.set')).toHaveLength(1);
});

it('writes what waits when the screen goes', async () => {
  const { user, bridge, unmount } = renderScreen(<Screen />, { bridge: createFakeBridge(answers) });
  await user.click(await screen.findByText('AX'));
  unmount();
  expect(bridge.inputs('screen.set')).toEqual([{ key: 'portfolio', value: { filter: 'AX' } }]);
});
