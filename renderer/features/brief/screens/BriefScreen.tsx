import { useTranslation } from 'react-i18next';
import { reportError } from '../../../data/error-store';
import { showInFolder } from '../../../data/send';
import { useRpc } from '../../../data/use-rpc';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { useFormat } from '../../../lib/format/use-format';
import { goTo } from '../../../lib/navigation/navigation-store';
import { savePdf } from '../../../lib/print/save-pdf';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { FileDown } from '../../../ui/icon/icons';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { showToast } from '../../../ui/toast/toast-store';
import { BriefPage } from '../components/BriefPage';
import styles from '../components/BriefScreen.module.css';

/** Everything to know before a meeting with one client, as the page it prints. */
export function BriefScreen({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('brief');
  const format = useFormat();
  const { data, isError, refetch } = useRpc('brief.get', { clientId });
  const back = () => goTo({ name: 'client', clientId, tab: 'dossier' });
  const save = () => {
    if (!data) return;
    const day = format.isoDay(data.side.today);
    savePdf({
      suggestedName: `${data.page.name} ${data.side.today}`,
      content: <BriefPage brief={data} isPaper />,
      footer: t('made', { client: data.page.name, day }),
    }).then((saved) => {
      if (!saved) return;
      showToast(t('saved', { file: saved.file.name }), [
        {
          label: t('show'),
          run: () => showInFolder(saved.file.token),
        },
      ]);
    }, reportError);
  };
  useScreenActions([
    {
      id: 'brief.savePdf',
      menu: 'file',
      group: 3,
      shortcut: 'Ctrl+P',
      label: (say) => say('brief:pdf'),
      isEnabled: () => data != null,
      run: save,
    },
  ]);
  if (isError && data === undefined)
    return (
      <EmptyState
        title={t('failed')}
        action={<Button onPress={() => void refetch()}>{t('retry')}</Button>}
      />
    );
  if (data === undefined)
    return (
      <p className={styles.loading} role="status">
        {t('loading')}
      </p>
    );
  if (data === null) return <EmptyState title={t('gone')} />;
  return (
    <div className={styles.screen} data-screen="brief" data-ready="true">
      <PaneHeader title={t('title')} detail={data.page.name}>
        <Button onPress={back}>{t('back')}</Button>
        <Button variant="primary" icon={FileDown} kbd="Ctrl P" onPress={save}>
          {t('pdf')}
        </Button>
      </PaneHeader>
      {/* The page scrolls by keyboard: it must take the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.desk} tabIndex={0} role="region" aria-label={t('title')}>
        <div className={styles.paper}>
          <BriefPage brief={data} />
        </div>
      </div>
      <StatusBarStart>
        <StatusKeys
          keys={[
            ['Ctrl P', t('keys.pdf')],
            ['Alt ←', t('keys.back')],
          ]}
        />
      </StatusBarStart>
    </div>
  );
}
