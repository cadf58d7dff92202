import { useTranslation } from 'react-i18next';
import type { DuplicateSide } from '@shared/ipc/client-answers';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { useClients } from '../hooks/clients-context';
import styles from './Dialogs.module.css';

/** Pairs of clients that may be one. Nothing is merged without a look at every field. */
export function DuplicatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('clients');
  const { openTask, answer } = useClients();
  const { data: pairs } = useRpc('client.duplicates', {});
  const { run: notSame } = useCommand('client.notSame');
  const format = useFormat();
  const side = ({ id, name, code, salesE4 }: DuplicateSide) => (
    <div key={id} className={styles.side}>
      <span className={styles.nearName}>{name}</span>
      <span className={styles.quiet}>{code}</span>
      <span className={styles.quiet}>{format.moneyShort(salesE4, answer.currency)}</span>
    </div>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t('duplicates.title')} width="lg">
      <p>{t('duplicates.how')}</p>
      {pairs === undefined ? (
        <p role="status">{t('duplicates.looking')}</p>
      ) : pairs.length === 0 ? (
        <p role="status">{t('duplicates.none')}</p>
      ) : (
        <ul className={styles.pairs}>
          {pairs.map(({ one, other, reason }) => {
            const [kept, gone] = one.salesE4 >= other.salesE4 ? [one, other] : [other, one];
            return (
              <li key={`${one.id} ${other.id}`} className={styles.pair}>
                <div className={styles.sides}>
                  {side(kept)}
                  {side(gone)}
                </div>
                <span className={styles.reason}>{t(`duplicates.reason.${reason}`)}</span>
                <Button
                  size="sm"
                  onPress={() => openTask({ kind: 'merge', keptId: kept.id, goneId: gone.id })}
                >
                  {t('duplicates.review')}
                </Button>
                <Button
                  size="sm"
                  variant="ghost"
                  onPress={() => void notSame({ ids: [one.id, other.id] })}
                >
                  {t('duplicates.two')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Dialog>
  );
}
