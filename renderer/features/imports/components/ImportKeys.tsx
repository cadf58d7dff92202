import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { useImport } from '../hooks/import-context';

/** The keys that work here, in the status bar. */
export function ImportKeys() {
  const { t } = useImport();
  return (
    <StatusBarStart>
      <StatusKeys
        keys={[
          ['↑↓←→', t('keys.cell')],
          ['Tab', t('keys.column')],
          ['Alt ↓', t('keys.meaning')],
          ['H', t('keys.header')],
          ['T', t('keys.total')],
          ['D', t('keys.data')],
          ['F8', t('keys.problem')],
          ['F6', t('keys.pane')],
          ['Ctrl Enter', t('keys.import')],
        ]}
      />
    </StatusBarStart>
  );
}
