import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { onEvent } from '../data/events';
import { keepAppInfo, useAppInfo } from '../data/use-app-info';
import { LOCALES, toLanguage } from '../lib/format/locale';
import { LocaleProvider } from '../ui/locale/LocaleProvider';
import { PanelBoundary } from '../ui/panel-boundary/PanelBoundary';
import { StatusBarProvider } from '../ui/status-bar/StatusBar';
import { Shell } from './shell/Shell';

export interface AppProps {
  readonly client: QueryClient;
  readonly texts: i18n;
}

/** The whole window with everything it stands in. */
export function App({ client, texts }: AppProps) {
  return (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={client}>
        <Look texts={texts}>
          <PanelBoundary scope="window">
            <StatusBarProvider>
              <Shell />
            </StatusBarProvider>
          </PanelBoundary>
        </Look>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

/** Language and theme of the document, as the program's settings and the system have them. */
function Look({ texts, children }: { readonly texts: i18n; readonly children: ReactNode }) {
  const client = useQueryClient();
  const { info } = useAppInfo();
  const language = toLanguage(info?.language ?? texts.language);
  const isDark = info?.isDark ?? false;
  useEffect(() => {
    document.documentElement.lang = language;
    void texts.changeLanguage(language);
  }, [language, texts]);
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  useEffect(() => onEvent('theme.changed', (change) => keepAppInfo(client, change)), [client]);
  return <LocaleProvider locale={LOCALES[language]}>{children}</LocaleProvider>;
}
