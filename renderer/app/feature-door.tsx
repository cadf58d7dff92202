import { lazy } from 'react';
import type { ComponentType } from 'react';
import { EmptyState } from '../ui/empty-state/EmptyState';

// Stands in for a feature that is not part of this build.
function NotThere() {
  return <EmptyState title="–" />;
}

type Load = (() => Promise<Readonly<Record<string, unknown>>>) | undefined;

/** A component of a feature behind its door (`index.ts`), loaded when it is first shown. */
export function featurePart<Props extends object>(load: Load, name: string): ComponentType<Props> {
  return lazy<ComponentType<Props>>(async () => {
    const door = load ? await load() : {};
    // The door's exports are typed where they are made; the glob only knows that they are there.
    return { default: (door[name] ?? NotThere) as ComponentType<Props> };
  });
}

const doors = import.meta.glob<Readonly<Record<string, unknown>>>([
  '../features/*/index.ts',
  '!../features/settings/index.ts',
  '!../features/welcome/index.ts',
]);

/** The loader of a feature, by folder; undefined when the build has none. */
export function featureDoor(folder: string): Load {
  return doors[`../features/${folder}/index.ts`];
}
