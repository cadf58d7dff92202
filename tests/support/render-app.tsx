import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../renderer/app/App';
import { dialogStore } from '../../renderer/app/dialogs/dialog-store';
import { startAt } from '../../renderer/lib/navigation/navigation-store';
import { connectInvalidation } from '../../renderer/data/invalidation';
import { connectOpenedFiles, openedFilesStore } from '../../renderer/data/opened-files';
import { createQueryClient } from '../../renderer/data/query-client';
import { createI18n } from '../../renderer/i18n/create-i18n';
import type { Language } from '@shared/ipc/app-methods';
import type { FakeBridge } from './fake-bridge';
import { giveLayout } from './give-layout';
import { installBridge } from './render';

/** Renders the whole window over a fake main side, as the program starts. */
export function renderApp(bridge: FakeBridge, language: Language = 'en') {
  installBridge(bridge);
  giveLayout();
  startAt({ name: 'welcome' });
  dialogStore.setState({ dialog: null });
  openedFilesStore.setState({ files: [] });
  const client = createQueryClient();
  connectInvalidation(client);
  connectOpenedFiles();
  const rendered = render(<App client={client} texts={createI18n(language)} />);
  return { ...rendered, bridge, user: userEvent.setup() };
}
