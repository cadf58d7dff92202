import type { FactLine, FactVersion } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Pill } from '../../../ui/pill/Pill';
import { useDossier } from '../hooks/dossier-context';
import { factRef } from '../model/fact-ref';
import { RichText } from './RichText';
import styles from './Dialogs.module.css';

interface VersionsDialogProps {
  readonly line: FactLine;
  readonly onClose: () => void;
}

/** Everything that was ever written about a fact, newest first; an older version can be taken again. */
export function VersionsDialog({ line, onClose }: VersionsDialogProps) {
  const { t, labelOf, clientId } = useDossier();
  const { data: versions = [] } = useRpc(
    'dossier.factHistory',
    { factId: line.factId ?? '-' },
    { isEnabled: line.factId !== null },
  );
  const { run: take } = useCommand('dossier.takeVersion');
  const again = async (versionId: string) => {
    await take({ clientId, fact: factRef(line), label: labelOf(line), versionId });
    onClose();
  };
  return (
    <Dialog
      isOpen
      width="lg"
      title={t('versions.title', { fact: labelOf(line) })}
      onClose={onClose}
    >
      {versions.length === 0 ? <p>{t('versions.none')}</p> : null}
      <ol className={styles.versions}>
        {versions.map((version, index) => (
          <Version
            key={version.id}
            version={version}
            isNow={index === 0}
            onTake={() => void again(version.id)}
          />
        ))}
      </ol>
    </Dialog>
  );
}

function Version(props: {
  readonly version: FactVersion;
  readonly isNow: boolean;
  readonly onTake: () => void;
}) {
  const { t, format } = useDossier();
  const { version, isNow, onTake } = props;
  const { author, atMs, status, source, day, value } = version;
  const when = { day: format.instantDay(atMs), time: format.time(atMs) };
  const evidence = [t(`status.${status}`), source ?? t('noSource'), format.isoDay(day)];
  return (
    <li className={styles.version}>
      <div className={styles.value} data-selectable>
        {value === null ? (
          <span className={styles.emptied}>{t('versions.emptied')}</span>
        ) : (
          <RichText value={value} />
        )}
      </div>
      {isNow ? (
        <Pill>{t('versions.now')}</Pill>
      ) : value === null ? null : (
        <Button size="sm" onPress={onTake}>
          {t('versions.take')}
        </Button>
      )}
      {value === null ? null : <p>{evidence.join(' · ')}</p>}
      <p>
        {author === null ? t('versions.byNobody', when) : t('versions.by', { ...when, author })}
      </p>
    </li>
  );
}
