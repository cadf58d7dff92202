import { PlanPane } from '../components/PlanPane';
import styles from './PlansScreen.module.css';

/** The plan as a part of the client's page. */
export function PlanTab({ clientId }: { readonly clientId: string }) {
  return (
    <div className={styles.tab} data-screen="plan-tab">
      <PlanPane key={clientId} clientId={clientId} isNameHidden />
    </div>
  );
}
