import type { ReactNode } from 'react';
import { IconButton } from '../../../ui/button/IconButton';
import { Trash2 } from '../../../ui/icon/icons';
import { useDossier } from '../hooks/dossier-context';
import { RowFrame } from './RowFrame';
import styles from './DossierTable.module.css';

interface ListRowProps {
  readonly rowKey: string;
  readonly className?: string | undefined;
  readonly onChange: () => void;
  readonly onRemove: () => void;
  readonly removeLabel: string;
  readonly children: ReactNode;
}

/** A row of a list within the dossier, changed in a dialog. Enter, F2 or a double click changes, Delete removes. */
export function ListRow(props: ListRowProps) {
  const { rowKey, onChange, onRemove } = props;
  const { currentKey } = useDossier();
  return (
    <RowFrame
      rowKey={rowKey}
      className={props.className}
      onDoubleClick={onChange}
      onKeyDown={(press) => {
        if (press.key === 'Delete') onRemove();
        if (press.key !== 'Enter' && press.key !== 'F2') return;
        press.preventDefault();
        onChange();
      }}
    >
      {props.children}
      <div role="gridcell" className={styles.more}>
        {currentKey === rowKey ? (
          <IconButton icon={Trash2} size="sm" label={props.removeLabel} onPress={onRemove} />
        ) : null}
      </div>
    </RowFrame>
  );
}
