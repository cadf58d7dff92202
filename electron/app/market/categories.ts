import { proposeCategories } from '@shared/analysis/white-space/propose-categories';
import type { CategoriesAnswer, ProductLine } from '@shared/ipc/market-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { requireWorkspace } from '../require-workspace';
import { productSums, salesYear } from './product-sums';

/** A category as it stands in the list. */
export interface CategoryRow {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** All categories, each parent before its children, in the order the user gave them. */
export function categoryRows(sqlite: SqliteConnection): readonly CategoryRow[] {
  const rows = sqlite
    .prepare('SELECT id, name, parent_id AS parentId FROM category ORDER BY place, name')
    .all() as CategoryRow[];
  return rows
    .filter(({ parentId }) => parentId === null)
    .flatMap((parent) => [parent, ...rows.filter(({ parentId }) => parentId === parent.id)]);
}

/** Categories that stand for themselves: those without others under them. */
export function leafCategories(rows: readonly CategoryRow[]): readonly CategoryRow[] {
  const parents = new Set(rows.map(({ parentId }) => parentId));
  return rows.filter(({ id }) => !parents.has(id));
}

/** Category of each sorted product, by product number. */
export function productCategories(sqlite: SqliteConnection): ReadonlyMap<number, string> {
  return new Map(
    sqlite.prepare('SELECT product_num, category_id FROM category_product').raw().all() as [
      number,
      string,
    ][],
  );
}

/** Everything the list of categories shows. */
export function listCategories(context: AppContext): CategoriesAnswer {
  const workspace = requireWorkspace(context);
  const { sqlite } = workspace;
  const categoryOf = productCategories(sqlite);
  const sums = new Map<number, number>();
  for (const own of productSums(workspace, null).values())
    for (const [product, amountE4] of own) sums.set(product, (sums.get(product) ?? 0) + amountE4);
  const products = (
    sqlite.prepare('SELECT num, name, category AS stated FROM product').all() as {
      num: number;
      name: string;
      stated: string | null;
    }[]
  )
    .map(({ num, name, stated }): ProductLine => {
      const categoryId = categoryOf.get(num) ?? null;
      return { num, name, stated, categoryId, salesE4: sums.get(num) ?? 0 };
    })
    .toSorted((one, other) => other.salesE4 - one.salesE4 || one.num - other.num);
  const rows = categoryRows(sqlite);
  return {
    categories: rows.map((category) => {
      const own = products.filter(({ categoryId }) => categoryId === category.id);
      return {
        ...category,
        products: own.length,
        salesE4: own.reduce((sum, { salesE4 }) => sum + salesE4, 0),
      };
    }),
    products,
    proposals: proposeCategories(products, leafCategories(rows)),
    year: salesYear(workspace),
    currency: sqlite.prepare('SELECT currency FROM workspace').pluck().get() as string | null,
  };
}
