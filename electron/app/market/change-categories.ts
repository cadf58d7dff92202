import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import type { ActionTools } from '../history/run-action';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import type { CategoryRow } from './categories';

/** Makes a category, or renames and moves it; the list has two levels. */
export function saveCategory(
  context: AppContext,
  { categoryId, name, parentId }: Input<'market.saveCategory'>,
): { readonly categoryId: string } {
  const { sqlite } = requireWorkspace(context);
  if (parentId !== null && findCategory(sqlite, parentId).parentId !== null)
    throw new AppError('RULE', { reason: 'two-levels' });
  if (categoryId === null)
    return runAction(context, { kind: 'market.categoryAdded', params: { name } }, (tools) => ({
      categoryId: insertCategory(tools, name, parentId),
    }));
  const before = findCategory(sqlite, categoryId);
  const hasChildren =
    sqlite.prepare('SELECT 1 FROM category WHERE parent_id = ?').get(categoryId) !== undefined;
  if (parentId === categoryId || (parentId !== null && hasChildren))
    throw new AppError('RULE', { reason: 'two-levels' });
  runAction(
    context,
    { kind: 'market.categoryChanged', params: { name: before.name } },
    ({ sqlite: connection }) =>
      connection
        .prepare('UPDATE category SET name = ?, parent_id = ? WHERE id = ?')
        .run(name, parentId, categoryId),
  );
  return { categoryId };
}

/** Takes a category away with those under it, their estimates and cells; products become unsorted. */
export function removeCategory(context: AppContext, categoryId: string): null {
  const { sqlite } = requireWorkspace(context);
  const { name } = findCategory(sqlite, categoryId);
  runAction(context, { kind: 'market.categoryRemoved', params: { name } }, (tools) => {
    tools.sqlite.prepare('DELETE FROM category WHERE parent_id = ?').run(categoryId);
    tools.sqlite.prepare('DELETE FROM category WHERE id = ?').run(categoryId);
  });
  return null;
}

/** Sorts products into a category; null takes them out of any. */
export function assignProducts(
  context: AppContext,
  { productNums, categoryId }: Input<'market.assignProducts'>,
): null {
  const { sqlite } = requireWorkspace(context);
  const count = String(productNums.length);
  const name =
    categoryId === null
      ? ({ kind: 'market.productsUnsorted', params: { count } } as const)
      : ({
          kind: 'market.productsSorted',
          params: { count, name: findCategory(sqlite, categoryId).name },
        } as const);
  runAction(context, name, (tools) => sortProducts(tools, productNums, categoryId));
  return null;
}

/** Takes proposals: makes their categories and sorts their products. */
export function takeProposals(
  context: AppContext,
  { proposals }: Input<'market.takeProposals'>,
): null {
  const count = proposals.reduce((sum, { productNums }) => sum + productNums.length, 0);
  runAction(
    context,
    { kind: 'market.proposalsTaken', params: { count: String(count) } },
    (tools) => {
      for (const { name, categoryId, productNums } of proposals) {
        if (categoryId !== null) findCategory(tools.sqlite, categoryId);
        sortProducts(tools, productNums, categoryId ?? insertCategory(tools, name, null));
      }
    },
  );
  return null;
}

function insertCategory(
  { sqlite, newId }: ActionTools,
  name: string,
  parentId: string | null,
): string {
  const id = newId();
  const place = sqlite.prepare('SELECT coalesce(max(place), 0) + 1 FROM category').pluck().get();
  sqlite
    .prepare('INSERT INTO category (id, name, parent_id, place) VALUES (?, ?, ?, ?)')
    .run(id, name, parentId, place);
  return id;
}

function sortProducts(
  { sqlite }: ActionTools,
  productNums: readonly number[],
  categoryId: string | null,
): void {
  const known = sqlite
    .prepare('SELECT category_id FROM category_product WHERE product_num = ?')
    .pluck();
  const exists = sqlite.prepare('SELECT 1 FROM product WHERE num = ?').pluck();
  const insert = sqlite.prepare(
    'INSERT INTO category_product (product_num, category_id) VALUES (?, ?)',
  );
  const update = sqlite.prepare(
    'UPDATE category_product SET category_id = ? WHERE product_num = ?',
  );
  const remove = sqlite.prepare('DELETE FROM category_product WHERE product_num = ?');
  for (const num of productNums) {
    const before = known.get(num) as string | undefined;
    if (before === categoryId || exists.get(num) === undefined) continue;
    if (categoryId === null) remove.run(num);
    else if (before === undefined) insert.run(num, categoryId);
    else update.run(categoryId, num);
  }
}

function findCategory(sqlite: SqliteConnection, categoryId: string): CategoryRow {
  const row = sqlite
    .prepare('SELECT id, name, parent_id AS parentId FROM category WHERE id = ?')
    .get(categoryId) as CategoryRow | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'category' });
  return row;
}
