import { useEffect, useRef, useState } from 'react';
import { useRowActions } from '../hooks/use-row-actions';
import styles from '../screens/DossierTab.module.css';
import { DossierStatus } from './DossierStatus';
import { DossierTable } from './DossierTable';
import { DossierToolbar } from './DossierToolbar';
import { FileList } from './FileList';
import { Interview } from './Interview';

/** The table of facts, or the interview that fills it. */
export function DossierMain() {
  const [isInterview, setInterview] = useState(false);
  return isInterview ? (
    <Interview onEnd={() => setInterview(false)} />
  ) : (
    <Table onInterview={() => setInterview(true)} />
  );
}

function Table({ onInterview }: { readonly onInterview: () => void }) {
  const scroll = useRef<HTMLDivElement>(null);
  useRowActions(onInterview);
  useEffect(() => {
    // Back from the interview, or just opened: the keys of a row work at once.
    const row = scroll.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    row?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body) row?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <DossierToolbar onInterview={onInterview} />
      <div ref={scroll} className={styles.scroll}>
        <DossierTable />
        <FileList />
      </div>
      <DossierStatus />
    </>
  );
}
