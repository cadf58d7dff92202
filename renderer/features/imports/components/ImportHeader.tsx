import { Button } from '../../../ui/button/Button';
import { Icon } from '../../../ui/icon/Icon';
import { FileSpreadsheet, History } from '../../../ui/icon/icons';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { Tooltip } from '../../../ui/tooltip/Tooltip';
import { useImport } from '../hooks/import-context';
import styles from './ImportScreen.module.css';

/** The file, what is known of it, and the way to another one. */
export function ImportHeader({
  onChoose,
  isDisabled,
}: {
  readonly onChoose: () => void;
  readonly isDisabled: boolean;
}) {
  const { opened, t, format } = useImport();
  const { rememberedFrom } = opened;
  return (
    <PaneHeader
      title={t('title')}
      detail={
        <span className={styles.file}>
          <Icon of={FileSpreadsheet} />
          <span className={styles.fileName}>{opened.fileName}</span>
          <span className={styles.fileFacts}>
            {t('header.facts', { size: format.bytes(opened.info.fileBytes) })}
          </span>
        </span>
      }
    >
      {rememberedFrom ? (
        <Tooltip text={t('header.rememberedFrom', { file: rememberedFrom.fileName })} isPlainChild>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- takes the focus so that its tooltip can be read from the keyboard */}
          <span className={styles.remembered} role="note" tabIndex={0}>
            <Icon of={History} size={14} />
            {t('header.remembered', { day: format.instantDay(rememberedFrom.importedAtMs) })}
          </span>
        </Tooltip>
      ) : null}
      <Button onPress={onChoose} isDisabled={isDisabled}>
        {t('header.choose')}
      </Button>
    </PaneHeader>
  );
}
