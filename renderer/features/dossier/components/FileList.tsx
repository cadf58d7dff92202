import { MAX_ATTACHMENT_BYTES } from '@shared/ipc/dossier-methods';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Icon } from '../../../ui/icon/Icon';
import { FileDown, Paperclip, Trash2 } from '../../../ui/icon/icons';
import { useDossier } from '../hooks/dossier-context';
import { useFileActs } from '../hooks/use-file-acts';
import styles from './Files.module.css';

/** Files kept with the client: open, save a copy, remove. */
export function FileList() {
  const { t, format, dossier, commands, labelOf } = useDossier();
  const acts = useFileActs();
  const { files } = dossier;
  return (
    <section className={styles.files} aria-label={t('files.title')}>
      <div className={styles.head}>
        <h3>{t('files.title')}</h3>
        <span className={styles.hint}>
          {t('files.hint', { limit: format.bytes(MAX_ATTACHMENT_BYTES) })}
        </span>
        <Button size="sm" variant="ghost" icon={Paperclip} onPress={() => commands.attach(null)}>
          {t('files.add')}
        </Button>
      </div>
      {files.length === 0 ? <p className={styles.hint}>{t('files.none')}</p> : null}
      <ul className={styles.list}>
        {files.map((file) => {
          const line = dossier.lines.find(
            ({ factId }) => factId !== null && factId === file.factId,
          );
          const added = { bytes: format.bytes(file.bytes), day: format.isoDay(file.addedDay) };
          const detail =
            file.author === null
              ? t('files.added', added)
              : t('files.addedBy', { ...added, author: file.author });
          return (
            <li key={file.id} className={styles.file}>
              <Icon of={Paperclip} size={14} />
              <Button
                variant="link"
                size="sm"
                className={styles.name ?? ''}
                label={t('files.open', { name: file.name })}
                onPress={() => void acts.open(file)}
              >
                {file.name}
              </Button>
              <span className={styles.detail}>
                {line ? `${labelOf(line)} · ` : ''}
                {detail}
              </span>
              <IconButton
                icon={FileDown}
                size="sm"
                label={t('files.save', { name: file.name })}
                onPress={() => void acts.saveCopy(file)}
              />
              <IconButton
                icon={Trash2}
                size="sm"
                label={t('files.remove', { name: file.name })}
                onPress={() => void acts.remove(file)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
