import type { ReactNode } from 'react';
import type { SearchHit } from '@shared/ipc/search-methods';
import type { Translate } from '../../i18n/use-translate';
import type { Action } from '../../lib/actions/action';
import { chordText } from '../../lib/actions/shortcut';
import type { Format } from '../../lib/format/create-format';
import { goTo } from '../../lib/navigation/navigation-store';
import { Kbd } from '../../ui/kbd/Kbd';
import { findActions } from './find-actions';
import { FoundText } from './FoundText';
import { hitPlace } from './hit-place';

/** One line of the palette. */
export interface PaletteItem {
  readonly key: string;
  readonly group: 'people' | 'written' | 'commands';
  readonly label: ReactNode;
  /** Second line; null for none. */
  readonly detail: ReactNode;
  /** What it is, at the right. */
  readonly kind: string;
  readonly end: ReactNode;
  readonly run: () => void;
}

/** A found thing as a line of the palette. */
export function hitItem(hit: SearchHit, t: Translate, format: Format): PaletteItem {
  const isName = hit.kind === 'client' || hit.kind === 'person';
  const detail =
    hit.excerpt && hit.excerpt.marks.length > 0 ? <FoundText of={hit.excerpt} /> : null;
  return {
    key: `${hit.kind} ${hit.id}`,
    group: isName ? 'people' : 'written',
    label: isName ? (
      <FoundText of={hit.title} />
    ) : (
      <>
        {titleOf(hit, t)}
        {' · '}
        {hit.clientName}
      </>
    ),
    detail: hit.kind === 'person' ? hit.clientName : detail,
    kind: t(`search:kinds.${hit.kind}`),
    end: hit.day === null ? null : format.isoDay(hit.day),
    run: () => goTo(hitPlace(hit)),
  };
}

/** Meetings and standard facts are named by the program, everything else by people. */
function titleOf({ kind, title }: SearchHit, t: Translate): ReactNode {
  // Keys come from the database; unknown ones are shown as they are.
  const say = t as unknown as (key: string, options: { readonly defaultValue: string }) => string;
  if (kind === 'note') return say(`search:meetings.${title.text}`, { defaultValue: title.text });
  if (kind === 'fact') return say(`dossier:field.${title.text}`, { defaultValue: title.text });
  return <FoundText of={title} />;
}

/** Commands that fit what was typed, as lines of the palette. */
export function commandItems(
  actions: readonly Action[],
  typed: string,
  t: Translate,
  isMac: boolean,
): readonly PaletteItem[] {
  const items = actions
    .filter((action) => action.id !== 'view.palette' && action.isEnabled?.() !== false)
    .map((action) => {
      const menu = action.menu === undefined ? '' : t(`shell:menu.${action.menu}`);
      const label = action.label(t);
      return { action, label, menu, text: `${label} ${menu}` };
    });
  return findActions(items, typed).map(({ action, label, menu }) => ({
    key: action.id,
    group: 'commands',
    label,
    detail: null,
    kind: menu,
    end: action.shortcut === undefined ? null : <Kbd keys={chordText(action.shortcut, isMac)} />,
    run: action.run,
  }));
}
