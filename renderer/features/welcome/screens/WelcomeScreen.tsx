import { BookOpen, FileDown, FileSpreadsheet } from '../../../ui/icon/icons';
import { useTranslation } from 'react-i18next';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { Icon } from '../../../ui/icon/Icon';
import { Pane } from '../../../ui/pane/Pane';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { ClassLegend } from '../components/ClassLegend';
import { LanguageSelect } from '../components/LanguageSelect';
import { Promises } from '../components/Promises';
import { RecentList } from '../components/RecentList';
import styles from './WelcomeScreen.module.css';

export interface WelcomeScreenProps {
  readonly onChooseWorkbook: () => void;
  readonly onOpenSample: () => void;
  readonly onChooseWorkspace: () => void;
  readonly onNewWorkspace: () => void;
  /** Opens a workspace used before, by the handle of its file. */
  readonly onOpenRecent: (file: string) => void;
}

/** First screen: one's own workbook, or the sample firm; below, what was open before. */
export function WelcomeScreen(props: WelcomeScreenProps) {
  const { t } = useTranslation('welcome');
  const { data: recent = [] } = useRpc('workspace.recent', {});
  return (
    <Pane label={t('title')} className={styles.place ?? ''}>
      <div className={styles.page}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.ways}>
          <section className={styles.own} aria-labelledby="own-title">
            <h2 id="own-title">
              <Icon of={FileSpreadsheet} size={20} />
              {t('own.title')}
            </h2>
            <p>{t('own.text')}</p>
            <div className={styles.drop} aria-hidden>
              <Icon of={FileDown} />
              {t('own.drop')}
            </div>
            <Button variant="primary" kbd="Ctrl O" onPress={props.onChooseWorkbook}>
              {t('own.action')}
            </Button>
            <small>{t('own.time')}</small>
          </section>
          <section className={styles.sample} aria-labelledby="sample-title">
            <h2 id="sample-title">
              <Icon of={BookOpen} size={20} />
              {t('sample.title')}
            </h2>
            <p>{t('sample.text')}</p>
            <ClassLegend />
            <Button kbd="Ctrl Shift O" onPress={props.onOpenSample}>
              {t('sample.action')}
            </Button>
            <small>{t('sample.note')}</small>
          </section>
        </div>
        {recent.length > 0 ? (
          <RecentList workspaces={recent} onOpen={props.onOpenRecent} />
        ) : (
          <Promises />
        )}
        <div className={styles.foot}>
          <Button variant="link" onPress={props.onChooseWorkspace}>
            {t('openWorkspace')}
          </Button>
          <Button variant="link" onPress={props.onNewWorkspace}>
            {t('newWorkspace')}
          </Button>
          <LanguageSelect />
        </div>
      </div>
      <StatusBarStart>
        <StatusKeys
          keys={[
            ['Tab', t('keys.next')],
            ['Ctrl O', t('keys.workbook')],
            ['F1', t('keys.help')],
          ]}
        />
      </StatusBarStart>
    </Pane>
  );
}
