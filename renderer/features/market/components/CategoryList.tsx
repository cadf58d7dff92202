import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoriesAnswer } from '@shared/ipc/market-answers';
import { useCommand } from '../../../data/use-command';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { cx } from '../../../ui/cx';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import styles from './Space.module.css';

export interface CategoryListProps {
  readonly answer: CategoriesAnswer;
  /** Entries before the categories. */
  readonly extra: readonly { readonly key: string; readonly name: string }[];
  readonly shown: string;
  readonly onShow: (key: string) => void;
}

const TOP = '(top)';

/** The categories, and the name and place of the chosen one; a new one stands under nothing. */
export function CategoryList({ answer, extra, shown, onShow }: CategoryListProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const save = useCommand('market.saveCategory');
  const remove = useCommand('market.removeCategory');
  const [newName, setNewName] = useState('');
  const chosen = answer.categories.find(({ id }) => id === shown) ?? null;
  const entry = (key: string, name: string, products: number | null, isChild: boolean) => (
    <li key={key}>
      <button
        type="button"
        className={cx(styles.entry, isChild && styles.entryChild, key === shown && styles.entryOn)}
        aria-pressed={key === shown}
        onClick={() => onShow(key)}
      >
        <span>{name}</span>
        {products === null ? null : (
          <span className={styles.count}>{format.integer(products)}</span>
        )}
      </button>
    </li>
  );
  const add = async () => {
    if (newName.trim() === '') return;
    const added = await save.run({ categoryId: null, name: newName.trim(), parentId: null });
    if (!added) return;
    setNewName('');
    onShow(added.categoryId);
  };
  return (
    <div className={styles.left}>
      <ul className={styles.list} aria-label={t('categories.list')}>
        {extra.map(({ key, name }) => entry(key, name, null, false))}
        {answer.categories.map(({ id, name, parentId, products }) =>
          entry(id, name, products, parentId !== null),
        )}
      </ul>
      {chosen === null ? (
        <div className={styles.row}>
          <TextField
            label={t('categories.addName')}
            value={newName}
            onChange={setNewName}
            maxLength={120}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void add();
            }}
          />
          <Button isDisabled={newName.trim() === ''} onPress={() => void add()}>
            {t('categories.add')}
          </Button>
        </div>
      ) : (
        <ChosenCategory
          key={`${chosen.id}|${chosen.name}`}
          name={chosen.name}
          parentId={chosen.parentId}
          parents={answer.categories.filter(
            ({ id, parentId }) => parentId === null && id !== chosen.id,
          )}
          hasChildren={answer.categories.some(({ parentId }) => parentId === chosen.id)}
          onSave={(name, parentId) => void save.run({ categoryId: chosen.id, name, parentId })}
          onRemove={() => {
            onShow(extra[0]?.key ?? '');
            void remove.run({ categoryId: chosen.id });
          }}
        />
      )}
    </div>
  );
}

interface ChosenCategoryProps {
  readonly name: string;
  readonly parentId: string | null;
  readonly parents: readonly { readonly id: string; readonly name: string }[];
  readonly hasChildren: boolean;
  readonly onSave: (name: string, parentId: string | null) => void;
  readonly onRemove: () => void;
}

function ChosenCategory(props: ChosenCategoryProps) {
  const { t } = useTranslation('market');
  const [name, setName] = useState(props.name);
  const keep = () => {
    if (name.trim() !== '' && name.trim() !== props.name) props.onSave(name.trim(), props.parentId);
  };
  return (
    <div className={styles.form}>
      <TextField
        label={t('categories.name')}
        value={name}
        onChange={setName}
        maxLength={120}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          keep();
        }}
      />
      <Select
        label={t('categories.parent')}
        isDisabled={props.hasChildren}
        selectedKey={props.parentId ?? TOP}
        onChange={(key) => props.onSave(props.name, key === TOP ? null : key)}
        items={[
          { key: TOP, label: t('categories.top') },
          ...props.parents.map(({ id, name: label }) => ({ key: id, label })),
        ]}
      />
      <div>
        <Button size="sm" variant="ghost" onPress={props.onRemove}>
          {t('categories.remove')}
        </Button>
      </div>
    </div>
  );
}
