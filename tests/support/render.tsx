import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';
import type { Language } from '@shared/ipc/app-methods';
import { createQueryClient } from '../../renderer/data/query-client';
import { connectInvalidation } from '../../renderer/data/invalidation';
import { errorStore } from '../../renderer/data/error-store';
import { createI18n } from '../../renderer/i18n/create-i18n';
import { actionStore } from '../../renderer/lib/actions/action-store';
import { StatusBar, StatusBarProvider } from '../../renderer/ui/status-bar/StatusBar';
import { ToastRegion } from '../../renderer/ui/toast/ToastRegion';
import { toastStore } from '../../renderer/ui/toast/toast-store';
import { createFakeBridge } from './fake-bridge';
import type { FakeBridge } from './fake-bridge';
import { giveLayout } from './give-layout';

export interface RenderOptions {
  readonly bridge?: FakeBridge;
  readonly language?: Language;
}

export interface RenderedScreen extends RenderResult {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly bridge: FakeBridge;
}

/** Puts a fake bridge where the preload script puts the real one. */
export function installBridge(bridge: FakeBridge): void {
  Object.defineProperty(window, 'keybook', { value: bridge, configurable: true });
}

/** Renders a part of the window with all it stands in (texts, data, toasts, status bar) over a fake main side. */
export function renderScreen(ui: ReactNode, options: RenderOptions = {}): RenderedScreen {
  const bridge = options.bridge ?? createFakeBridge();
  installBridge(bridge);
  giveLayout();
  const client = createQueryClient();
  connectInvalidation(client);
  const rendered = render(
    <I18nextProvider i18n={createI18n(options.language ?? 'en')}>
      <QueryClientProvider client={client}>
        <StatusBarProvider>
          {ui}
          <StatusBar label="Status" news={<ToastRegion />} end={null} />
        </StatusBarProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { ...rendered, user: userEvent.setup(), bridge };
}

afterEach(() => {
  cleanup();
  toastStore.setState(toastStore.getInitialState(), true);
  errorStore.setState(errorStore.getInitialState(), true);
  actionStore.setState(actionStore.getInitialState(), true);
});
