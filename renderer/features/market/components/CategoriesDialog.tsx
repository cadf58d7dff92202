import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoriesAnswer, ProductLine } from '@shared/ipc/market-answers';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import { Dialog } from '../../../ui/dialog/Dialog';
import { SearchField } from '../../../ui/field/SearchField';
import { Select } from '../../../ui/select/Select';
import { CategoryList } from './CategoryList';
import styles from './Space.module.css';

const UNSORTED = '(unsorted)';
const ALL = '(all)';
const keyOf = ({ num }: ProductLine) => String(num);

/** Categories and the products sorted into them; many at once. */
export function CategoriesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('market');
  const { data } = useRpc('market.categories', {});
  return (
    <Dialog isOpen onClose={onClose} title={t('categories.title')} width="lg">
      {data ? <Categories answer={data} /> : <p role="status">{t('loading')}</p>}
    </Dialog>
  );
}

function Categories({ answer }: { readonly answer: CategoriesAnswer }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const assign = useCommand('market.assignProducts');
  const takeAll = useCommand('market.takeProposals');
  const [shown, setShown] = useState<string>(UNSORTED);
  const [find, setFind] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [target, setTarget] = useState<string>(answer.categories[0]?.id ?? '');
  const rows = useMemo(() => {
    const wanted = find.trim().toLocaleLowerCase();
    return answer.products.filter(
      ({ name, categoryId }) =>
        (shown === ALL || (shown === UNSORTED ? categoryId === null : categoryId === shown)) &&
        name.toLocaleLowerCase().includes(wanted),
    );
  }, [answer.products, shown, find]);
  const columns = useMemo<readonly GridColumn<ProductLine>[]>(() => {
    const nameOf = new Map(answer.categories.map(({ id, name }) => [id, name]));
    const category = ({ categoryId }: ProductLine) =>
      categoryId === null ? t('categories.none') : (nameOf.get(categoryId) ?? '');
    const sales = ({ salesE4 }: ProductLine) => format.moneyShort(salesE4, answer.currency);
    return [
      {
        key: 'product',
        header: t('categories.product'),
        width: 128,
        grow: 1,
        cell: ({ name }) => name,
        text: ({ name }) => name,
      },
      {
        key: 'category',
        header: t('categories.category'),
        width: 96,
        cell: category,
        text: category,
      },
      {
        key: 'sales',
        header: t('categories.sales'),
        width: 112,
        align: 'end',
        cell: sales,
        text: sales,
      },
    ];
  }, [answer.categories, answer.currency, t, format]);
  const sorted = rows.filter((row) => chosen.has(keyOf(row)));
  const targets = [
    ...answer.categories.map(({ id, name }) => ({ key: id, label: name })),
    { key: UNSORTED, label: t('categories.takeOut') },
  ];
  const into = targets.some(({ key }) => key === target) ? target : (targets[0]?.key ?? UNSORTED);
  const sort = async () => {
    const productNums = sorted.map(({ num }) => num);
    await assign.run({ productNums, categoryId: into === UNSORTED ? null : into });
    setChosen(new Set());
  };
  return (
    <div className={styles.columns}>
      <CategoryList
        answer={answer}
        extra={[
          { key: UNSORTED, name: t('categories.unsorted') },
          { key: ALL, name: t('categories.all') },
        ]}
        shown={shown}
        onShow={setShown}
      />
      <div className={styles.right}>
        {answer.proposals.length === 0 ? null : (
          <div className={styles.proposals}>
            <b>{t('categories.proposals')}</b>
            {answer.proposals.slice(0, 8).map(({ name, productNums }) => (
              <span key={name}>
                {t('categories.proposal', { name, count: productNums.length })}
              </span>
            ))}
            <Button
              size="sm"
              onPress={() =>
                void takeAll.run({
                  proposals: answer.proposals.map(({ name, categoryId, productNums }) => ({
                    name,
                    categoryId,
                    productNums: [...productNums],
                  })),
                })
              }
            >
              {t('categories.take', { count: answer.proposals.length })}
            </Button>
          </div>
        )}
        <SearchField label={t('categories.find')} value={find} onChange={setFind} />
        <DataGrid
          label={t('categories.products')}
          rows={rows}
          rowKey={keyOf}
          columns={columns}
          currentKey={current}
          onCurrentChange={setCurrent}
          selectedKeys={chosen}
          onSelectedChange={setChosen}
          empty={t('categories.noProducts')}
          className={styles.table ?? ''}
        />
        <div className={styles.row}>
          <Select
            label={t('categories.target')}
            items={targets}
            selectedKey={into}
            onChange={setTarget}
          />
          <Button isDisabled={sorted.length === 0} onPress={() => void sort()}>
            {t('categories.sort', { count: sorted.length })}
          </Button>
        </div>
      </div>
    </div>
  );
}
