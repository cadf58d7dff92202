import { useEffect, useState } from 'react';
import type { SearchHit } from '@shared/ipc/search-methods';
import { useRpc } from '../../data/use-rpc';

/** How long the typing must rest before the workspace is asked, milliseconds. */
const REST_MS = 60;

export interface Found {
  readonly hits: readonly SearchHit[];
  /** False while the hits still answer what was typed before. */
  readonly isCurrent: boolean;
}

/** What the workspace holds for the words typed; the last answer stays until the next one is there. */
export function useFound(typed: string, isOpen: boolean): Found {
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const isWanted = isOpen && text.length >= 2;
  const { data, isFetched, isPlaceholderData } = useRpc(
    'search.find',
    { text },
    { isEnabled: isWanted, keepPrevious: true },
  );
  const trimmed = typed.trim();
  if (!isOpen || trimmed.length < 2) return { hits: [], isCurrent: true };
  return {
    hits: isWanted ? (data ?? []) : [],
    isCurrent: trimmed === text && isFetched && !isPlaceholderData,
  };
}
