import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { runAction } from '../../../lib/actions/action-store';
import { useActions } from '../../../lib/actions/use-actions';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { FileText, Plus } from '../../../ui/icon/icons';
import { PageMenu } from './PageMenu';
import { Pill } from '../../../ui/pill/Pill';
import { HeaderFacts } from './HeaderFacts';
import styles from './PageHeader.module.css';

/** Who the client is and how it stands, in two lines. */
export function PageHeader({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const canNote = useActions().some(({ id }) => id === 'contact.note');
  const { abc, xyz, types, parent } = page;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name} title={page.legalName ?? page.name}>
          {page.name}
        </h1>
        {abc === null || xyz === null || (abc === '–' && xyz === '–') ? null : (
          <ClassChip
            abc={abc}
            xyz={xyz}
            size="lg"
            label={t(page.isClassByHand ? 'page.classByHand' : 'page.class', { abc, xyz })}
          />
        )}
        {types.map((type) => (
          <Pill key={type}>{t(`type.${type}`)}</Pill>
        ))}
        {parent === null ? null : (
          <Button
            variant="link"
            size="sm"
            onPress={() => goTo({ name: 'client', clientId: parent.id, tab: 'dossier' })}
          >
            {t('page.parentOf', { name: parent.name })}
          </Button>
        )}
        <span className={styles.space} />
        <Button
          icon={FileText}
          kbd="Ctrl B"
          onPress={() => goTo({ name: 'brief', clientId: page.id })}
        >
          {t('page.brief')}
        </Button>
        {canNote ? (
          <Button icon={Plus} kbd="N" onPress={() => runAction('contact.note')}>
            {t('page.note')}
          </Button>
        ) : null}
        <PageMenu page={page} />
      </div>
      <HeaderFacts page={page} />
    </header>
  );
}
