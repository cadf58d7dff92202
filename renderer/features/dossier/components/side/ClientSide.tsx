import { useTranslation } from 'react-i18next';
import { useRpc } from '../../../../data/use-rpc';
import { SidePane } from '../../../../ui/pane/SidePane';
import { LastTouch } from './LastTouch';
import { NextStep } from './NextStep';
import { Promises } from './Promises';
import { SalesByMonth } from './SalesByMonth';
import styles from './Side.module.css';

/** What stands beside the dossier: next step, promises, last touch, sales. */
export function ClientSide({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('dossier');
  const { data: side } = useRpc('dossier.side', { clientId });
  return (
    <SidePane label={t('side.label')} size="narrow" className={styles.side ?? ''}>
      {side ? (
        <>
          <NextStep clientId={clientId} side={side} />
          <Promises side={side} />
          <LastTouch side={side} />
          <SalesByMonth sales={side.sales} />
        </>
      ) : null}
    </SidePane>
  );
}
