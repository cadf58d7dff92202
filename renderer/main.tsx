// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import type { AppInfo } from '@shared/ipc/app-methods';
import { App } from './app/App';
import { connectFlushOnClosing } from './data/flush-on-closing';
import { connectInvalidation } from './data/invalidation';
import { connectOpenedFiles } from './data/opened-files';
import { createQueryClient } from './data/query-client';
import { rpc } from './data/rpc';
import { createI18n } from './i18n/create-i18n';
import { toLanguage } from './lib/format/locale';

// Files may be handed over while the window is still being drawn.
connectOpenedFiles();
connectFlushOnClosing();
const client = createQueryClient();
connectInvalidation(client);

/** Language and theme are known before the first paint; without an answer the window comes up in the system's language. */
async function start(): Promise<void> {
  const info: AppInfo | null = await rpc('app.info', {}).catch(() => null);
  if (info) client.setQueryData(['app.info', {}], info);
  document.documentElement.dataset.theme = info?.isDark === true ? 'dark' : 'light';
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no root element.');
  const language = info?.language ?? toLanguage(navigator.language.slice(0, 2));
  createRoot(root).render(<App client={client} texts={createI18n(language)} />);
}

void start();
