import { useEffect, useState } from 'react';
import { FileDown } from '../../ui/icon/icons';
import { useTranslation } from 'react-i18next';
import { getBridge } from '../../data/bridge';
import { prepareImport } from '../../data/prepare-import';
import { reportError } from '../../data/error-store';
import { Icon } from '../../ui/icon/Icon';
import styles from './DropTarget.module.css';

/** True for files over the window; a part that takes files itself (`data-takes-files`) answers for its own place. */
function holdsFiles(event: DragEvent): boolean {
  if (event.target instanceof Element && event.target.closest('[data-takes-files]')) return false;
  return event.dataTransfer?.types.includes('Files') === true;
}

/** Takes files dropped anywhere on the window and hands them to the main side, which announces them as opened. */
export function DropTarget() {
  const { t } = useTranslation('shell');
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Entering a child leaves its parent first: count both to know when the window itself was left.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (depth === 0) prepareImport();
      depth += 1;
      setOver(true);
    };
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      const dropped = files.length === 1 ? files[0] : files;
      getBridge().dropFile(dropped).catch(reportError);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles.cover} role="status">
      <div className={styles.frame}>
        <Icon of={FileDown} size={24} />
        <strong>{t('drop.title')}</strong>
        <span>{t('drop.text')}</span>
      </div>
    </div>
  );
}
