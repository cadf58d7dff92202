import type { RowKind } from '@shared/import/layout/sheet-mapping';
import { IconButton } from '../../../ui/button/IconButton';
import { ChevronDown } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { useImport } from '../hooks/import-context';
import { rowReasonText } from '../model/row-reason';
import styles from './MappingGrid.module.css';

const CHOICES = ['data', 'subtotal', 'total', 'footer'] as const satisfies readonly RowKind[];

const BY_HAND = { code: 'ROW_BY_HAND', params: {} };

export interface RowGutterProps {
  readonly rowNumber: number;
  readonly kind: RowKind;
  readonly isByHand: boolean;
  readonly isHeld: boolean;
  /** The cursor is on the row: its kind can be changed here. */
  readonly isCurrent: boolean;
  readonly width: number;
}

/** Number and kind of a row; on the current row also the menu that changes the kind. */
export function RowGutter({ rowNumber, kind, isByHand, isHeld, isCurrent, width }: RowGutterProps) {
  const { t, mapping, rowReasons, setHeaderRow, setRowKind } = useImport();
  const word = isHeld
    ? t('grid.heldBack')
    : kind === 'data' || kind === 'blank'
      ? ''
      : t(`grid.kind.${kind}`);
  const why = rowReasonText(isByHand ? BY_HAND : rowReasons[rowNumber], t);
  return (
    <div role="rowheader" aria-colindex={1} className={styles.gutter} style={{ width }}>
      <span className={styles.number}>{rowNumber}</span>
      <span className={isHeld ? styles.heldWord : styles.kindWord} title={why === '' ? word : why}>
        {word}
        {isByHand ? <span className={styles.byHand}> *</span> : null}
      </span>
      {isCurrent ? (
        <MenuButton
          label={t('grid.rowIs', { row: rowNumber })}
          trigger={
            <IconButton
              icon={ChevronDown}
              size="sm"
              label={t('grid.rowIs', { row: rowNumber })}
              className={styles.kindButton ?? ''}
            />
          }
          groups={[
            {
              id: 'kind',
              heading: why === '' ? t('grid.rowIs', { row: rowNumber }) : why,
              selection: 'single',
              selected: [kind],
              entries: [
                { id: 'header', label: t('grid.set.header'), kbd: 'H' },
                ...(mapping === null
                  ? []
                  : CHOICES.map((choice) => ({
                      id: choice,
                      label: t(`grid.set.${choice}`),
                      ...(choice === 'data'
                        ? { kbd: 'D' }
                        : choice === 'total'
                          ? { kbd: 'T' }
                          : {}),
                    }))),
              ],
            },
          ]}
          onAction={(chosen) => {
            const choice = CHOICES.find((one) => one === chosen);
            if (chosen === 'header') setHeaderRow(rowNumber);
            else if (choice) setRowKind(rowNumber, choice);
          }}
        />
      ) : null}
    </div>
  );
}
