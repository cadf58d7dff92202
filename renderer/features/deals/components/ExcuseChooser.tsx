import { useState } from 'react';
import { EXCUSES } from '@shared/analysis/pipeline/excuse-words';
import type { Excuse } from '@shared/analysis/pipeline/excuse-words';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import { Select } from '../../../ui/select/Select';
import { usePipeline } from '../hooks/pipeline-context';
import { ExcuseBox } from './ExcuseBox';
import styles from './Review.module.css';

/** The excuse chosen by hand, when no answer was recognised as one. */
export function ExcuseChooser({ detail }: { readonly detail: DealAnswer }) {
  const { t } = usePipeline();
  const [excuse, setExcuse] = useState<Excuse>('waiting');
  return (
    <div className={styles.chooser}>
      <Select
        size="sm"
        label={t('review.chooseExcuse')}
        selectedKey={excuse}
        onChange={setExcuse}
        items={EXCUSES.map((key) => ({ key, label: t(`review.excuseName.${key}`) }))}
      />
      <ExcuseBox excuse={excuse} detail={detail} />
    </div>
  );
}
