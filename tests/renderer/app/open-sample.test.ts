// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createWorkspaceCommands } from '../../../renderer/app/workspace-commands';
import { createQueryClient } from '../../../renderer/data/query-client';
import {
  currentScreen,
  navigationStore,
  startAt,
} from '../../../renderer/lib/navigation/navigation-store';
import { createFakeBridge } from '../../support/fake-bridge';
import { installBridge } from '../../support/render';
import { aFile, aWorkspace, basicAnswers } from '../../support/sample-workspace';

test('an import on the screen is left before the sample is made: opened again in it, its file would stop the sample’s own import', async () => {
  const shown: string[] = [];
  installBridge(
    createFakeBridge({
      ...basicAnswers(aWorkspace()),
      'workspace.openSample': () => {
        shown.push(currentScreen(navigationStore.getState()).name);
        return aWorkspace();
      },
    }),
  );
  startAt({ name: 'import', file: aFile('sales.xlsx') });
  await createWorkspaceCommands(createQueryClient()).openSample();
  expect(shown).toEqual(['portfolio']);
});
