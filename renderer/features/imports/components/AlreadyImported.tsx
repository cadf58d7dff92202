import { Notice } from '../../../ui/notice/Notice';
import { useImport } from '../hooks/import-context';

/** Says that this content is in the workspace already, and what a second import would bring. */
export function AlreadyImported() {
  const { opened, check, t, format } = useImport();
  const { alreadyImported: before } = opened;
  if (!before) return null;
  const when = {
    day: format.instantDay(before.importedAtMs),
    time: format.time(before.importedAtMs),
  };
  const what =
    before.fileName === opened.fileName
      ? t('already.same', when)
      : t('already.other', { ...when, file: before.fileName });
  const count = check.fresh ? check.fresh.diff.added + check.fresh.diff.changed : null;
  const text =
    count === null
      ? t('already.checking', { what })
      : count === 0
        ? t('already.none', { what })
        : t('already.some', { what, count });
  return <Notice tone="info">{text}</Notice>;
}
