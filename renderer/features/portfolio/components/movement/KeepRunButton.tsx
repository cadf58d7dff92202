import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../../../data/error-store';
import { rpc } from '../../../../data/rpc';
import { useRpc } from '../../../../data/use-rpc';
import { useScreenActions } from '../../../../lib/actions/use-actions';
import { Button } from '../../../../ui/button/Button';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { showToast } from '../../../../ui/toast/toast-store';
import { usePortfolio } from '../../hooks/portfolio-context';
import styles from './Movement.module.css';

/** Keeps the analysis as it stands under a name, so that later ones can be compared with it. */
export function KeepRunButton() {
  const { t } = useTranslation('movement');
  const { view, format } = usePortfolio();
  const runs = useRpc('movement.runs', {});
  const [name, setName] = useState<string | null>(null);
  const open = (): void => setName(t('keep.proposed', { day: format.day(view.lastDay) }));
  useScreenActions([
    {
      id: 'portfolio.keep',
      label: (translate) => translate('movement:keep.action'),
      menu: 'file',
      group: 3,
      run: open,
    },
  ]);
  const keep = async (): Promise<void> => {
    if (name === null) return;
    const known = new Set(runs.data?.map(({ id }) => id));
    setName(null);
    try {
      const kept = await rpc('movement.keep', { name });
      const undo = {
        label: t('keep.undo'),
        run: () => {
          rpc('movement.forget', { id: kept.id }).catch(reportError);
        },
      };
      // One that was kept before only took the name; forgetting it would take away more than this step did.
      showToast(t('keep.done', { name: kept.name ?? name }), known.has(kept.id) ? [] : [undo]);
    } catch (error) {
      reportError(error);
    }
  };
  return (
    <>
      <Button onPress={open}>{t('keep.action')}</Button>
      <Dialog
        isOpen={name !== null}
        onClose={() => setName(null)}
        title={t('keep.title')}
        primary={{
          label: t('keep.primary'),
          onPress: () => void keep(),
          isDisabled: (name ?? '').trim() === '',
        }}
      >
        <p className={styles.keep}>{t('keep.text')}</p>
        <TextField
          label={t('keep.name')}
          value={name ?? ''}
          onChange={setName}
          maxLength={80}
          takesFocus
        />
      </Dialog>
    </>
  );
}
