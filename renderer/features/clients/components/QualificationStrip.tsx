import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { Button } from '../../../ui/button/Button';
import { useQualificationWords } from '../hooks/use-qualification-words';
import { showStanding } from '../store';
import styles from './StandingPane.module.css';

/** For a potential client: how far the three P are answered, and where it was heard of. */
export function QualificationStrip({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const words = useQualificationWords();
  return (
    <div className={styles.strip}>
      <span>
        <b>{t('qualify.title')}</b> {words.verdict(page.qualification)}
      </span>
      {page.leadSource === null ? null : (
        <span className={styles.quiet}>{t('qualify.lead', { source: page.leadSource })}</span>
      )}
      <Button size="sm" variant="link" onPress={() => showStanding(true)}>
        {t(page.isQualificationBegun ? 'qualify.goOn' : 'qualify.begin')}
      </Button>
    </div>
  );
}
