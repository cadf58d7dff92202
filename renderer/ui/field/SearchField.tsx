import { useId } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { ListFilter, Search, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../button/IconButton';
import { cx } from '../cx';
import { Icon } from '../icon/Icon';
import { Kbd } from '../kbd/Kbd';
import styles from './Field.module.css';

export interface SearchFieldProps {
  /** Read aloud; also the placeholder unless another is given. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly kbd?: string;
  readonly size?: 'md' | 'sm';
  /** `filter` narrows what is shown, `search` looks elsewhere. */
  readonly glyph?: 'filter' | 'search';
  /** Goes on to what it narrows: by ↓, Enter, or Esc in the empty field. */
  readonly onLeave?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

const LEAVING: ReadonlySet<string> = new Set(['ArrowDown', 'Enter', 'Escape']);

/** Filter or search text. Esc empties it, a second Esc goes on to the pane. */
export function SearchField({ ref, ...props }: SearchFieldProps) {
  const { t } = useTranslation('kit');
  const id = useId();
  return (
    <div className={cx(styles.box, props.size === 'sm' && styles.sm)}>
      <Icon of={props.glyph === 'search' ? Search : ListFilter} size={14} />
      <label htmlFor={id} className={styles.hidden}>
        {props.label}
      </label>
      <input
        id={id}
        ref={ref}
        type="search"
        className={styles.input}
        value={props.value}
        placeholder={props.placeholder ?? props.label}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && props.value !== '') {
            event.preventDefault();
            event.stopPropagation();
            props.onChange('');
            return;
          }
          if (props.onLeave && LEAVING.has(event.key)) {
            event.preventDefault();
            props.onLeave();
            return;
          }
          props.onKeyDown?.(event);
        }}
      />
      {props.value === '' ? (
        props.kbd === undefined ? null : (
          <span aria-hidden>
            <Kbd keys={props.kbd} />
          </span>
        )
      ) : (
        <IconButton
          icon={X}
          size="sm"
          label={t('clear')}
          className={styles.clear ?? ''}
          onPress={() => props.onChange('')}
        />
      )}
    </div>
  );
}
