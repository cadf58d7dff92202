import { useState } from 'react';
import { Button } from '../../../ui/button/Button';
import { useImport } from '../hooks/import-context';
import { useSaveIssues } from '../hooks/use-save-issues';
import { TodoPoint } from './TodoPoint';
import styles from './TodoList.module.css';

/** Points shown at first; more come on demand. */
const FIRST = 30;

/** Everything that waits for a decision or should be known, what must be answered first. */
export function TodoList() {
  const { items, check, opened, t, format } = useImport();
  const save = useSaveIssues();
  const [shown, setShown] = useState(FIRST);
  const hasIssues = (check.fresh?.summary.issues.length ?? 0) > 0;
  return (
    <section className={styles.section} aria-labelledby="import-todo">
      <div className={styles.title}>
        <h3 id="import-todo">{t('todo.title')}</h3>
        {items.length > 0 ? (
          <span className={styles.count}>{format.integer(items.length)}</span>
        ) : null}
        {hasIssues ? (
          <span className={styles.end}>
            <Button
              variant="link"
              size="sm"
              onPress={() => void save(opened.importId, opened.fileName)}
            >
              {t('todo.saveList')}
            </Button>
          </span>
        ) : null}
      </div>
      {items.length === 0 && check.fresh ? (
        <p className={styles.nothing}>{t('todo.nothing')}</p>
      ) : null}
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <TodoPoint key={item.id} item={item} />
        ))}
      </ul>
      {items.length > shown ? (
        <Button variant="ghost" size="sm" onPress={() => setShown(shown + 100)}>
          {t('todo.moreItems', { count: items.length - shown })}
        </Button>
      ) : null}
    </section>
  );
}
