import { CARD } from './map-shape';

/** How the line of command comes to a card: from above, along a rail at its left, or from beside. */
export type Entry = 'top' | 'rail' | 'side';

/** Cards of a part of the organigram, from the part's own corner. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly entry: Entry;
  }[];
}

/** Blank between cards: beside, below in a stack, below a superior; room of the rail. */
const GAP = { beside: 24, stack: 14, level: 32, rail: 16 } as const;
/** Most cards in one stack. */
const STACK = 7;
export const EMPTY: Block = { width: 0, height: 0, cards: [] };

interface Tree {
  /** Subordinates inside the part, in order. */
  readonly kidsOf: (id: string) => readonly string[];
  /** True when somebody outside the part reports to the person. */
  readonly leadsOthers: (id: string) => boolean;
}

/**
 * Lays out the people of one unit: trees of command side by side, subordinates without subordinates stacked under their
 * superior, who is centred above those who have some. Gone people stand below everything.
 */
export function layoutUnit(roots: readonly string[], gone: readonly string[], tree: Tree): Block {
  const heads = roots.filter((id) => tree.kidsOf(id).length > 0);
  const lone = roots.filter((id) => tree.kidsOf(id).length === 0);
  const own = row([...heads.map((id) => treeBlock(id, tree)), ...loneBlocks(lone, heads.length)]);
  return gone.length === 0 ? own : below(own, grid(gone, Math.max(own.width, CARD.width)));
}

function loneBlocks(ids: readonly string[], heads: number): readonly Block[] {
  if (ids.length === 0) return [];
  if (heads === 0 && ids.length <= 3) return ids.map((id) => one(id, 'top'));
  const columns = heads === 0 ? Math.ceil(Math.sqrt(ids.length / 2)) : 1;
  return columnsOf(ids, Math.max(Math.min(STACK, Math.ceil(ids.length / columns)), 2)).map((part) =>
    stack(part, 'top', 0),
  );
}

function treeBlock(id: string, tree: Tree): Block {
  const kids = tree.kidsOf(id);
  const heads = kids.filter((kid) => tree.kidsOf(kid).length > 0);
  const leaves = kids.filter((kid) => tree.kidsOf(kid).length === 0);
  if (heads.length === 0 && leaves.length <= 3 && tree.leadsOthers(id))
    return row([one(id, 'top'), ...leaves.map((leaf) => one(leaf, 'side'))]);
  if (heads.length === 0) {
    const columns = columnsOf(leaves, STACK).map((part) => stack(part, 'rail', GAP.rail));
    return below(one(id, 'top'), row(columns), GAP.stack);
  }
  const parts = row([
    ...heads.map((head) => treeBlock(head, tree)),
    ...columnsOf(leaves, STACK).map((part) => stack(part, 'rail', GAP.rail)),
  ]);
  const centres = parts.cards
    .filter((card) => card.y === 0 && heads.includes(card.id))
    .map((card) => card.x);
  const first = Math.min(...centres);
  const last = Math.max(...centres);
  const x = leaves.length > 0 && heads.length === 1 ? first : (first + last) / 2;
  return {
    width: Math.max(parts.width, x + CARD.width),
    height: CARD.height + GAP.level + parts.height,
    cards: [
      { id, x, y: 0, entry: 'top' },
      ...parts.cards.map((card) => ({ ...card, y: card.y + CARD.height + GAP.level })),
    ],
  };
}

function one(id: string, entry: Entry): Block {
  return { width: CARD.width, height: CARD.height, cards: [{ id, x: 0, y: 0, entry }] };
}

function stack(ids: readonly string[], entry: Entry, indent: number): Block {
  return {
    width: CARD.width + indent,
    height: ids.length * (CARD.height + GAP.stack) - GAP.stack,
    cards: ids.map((id, index) => ({
      id,
      x: indent,
      y: index * (CARD.height + GAP.stack),
      entry,
    })),
  };
}

function grid(ids: readonly string[], width: number): Block {
  const across = Math.max(1, Math.floor((width + GAP.beside) / (CARD.width + GAP.beside)));
  const cards = ids.map((id, index) => ({
    id,
    x: (index % across) * (CARD.width + GAP.beside),
    y: Math.floor(index / across) * (CARD.height + GAP.stack),
    entry: 'top' as const,
  }));
  const rows = Math.ceil(ids.length / across);
  return {
    width: Math.min(across, ids.length) * (CARD.width + GAP.beside) - GAP.beside,
    height: rows * (CARD.height + GAP.stack) - GAP.stack,
    cards,
  };
}

function row(blocks: readonly Block[]): Block {
  let x = 0;
  const cards = blocks.flatMap((block) => {
    const moved = block.cards.map((card) => ({ ...card, x: card.x + x }));
    x += block.width + GAP.beside;
    return moved;
  });
  return {
    width: Math.max(0, x - GAP.beside),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    cards,
  };
}

function below(upper: Block, lower: Block, gap: number = GAP.stack): Block {
  const shift = upper.height === 0 ? 0 : upper.height + gap;
  return {
    width: Math.max(upper.width, lower.width),
    height: shift + lower.height,
    cards: [...upper.cards, ...lower.cards.map((card) => ({ ...card, y: card.y + shift }))],
  };
}

function columnsOf(ids: readonly string[], size: number): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / size);
  const each = Math.ceil(ids.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) =>
    ids.slice(index * each, (index + 1) * each),
  ).filter((part) => part.length > 0);
}
