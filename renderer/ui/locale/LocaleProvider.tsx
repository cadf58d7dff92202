import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Locale of the kit's own words and collation. */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: string;
  readonly children: ReactNode;
}) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
