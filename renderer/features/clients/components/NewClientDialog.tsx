import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { Notice } from '../../../ui/notice/Notice';
import { changeList } from '../store';
import styles from './Dialogs.module.css';

const FIELDS = ['code', 'owner', 'industry', 'region', 'leadSource'] as const;
type Field = (typeof FIELDS)[number];
const EMPTY: Readonly<Record<Field, string>> = {
  code: '',
  owner: '',
  industry: '',
  region: '',
  leadSource: '',
};

/** A new client by hand. Clients of the same or a near name are shown before another one is made. */
export function NewClientDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('clients');
  const [name, setName] = useState('');
  const [said, setSaid] = useState(EMPTY);
  const { run, isRunning } = useCommand('client.create');
  const trimmed = name.trim();
  const { data: near = [] } = useRpc(
    'client.near',
    { name: trimmed, code: said.code },
    { isEnabled: trimmed.length > 2 || said.code !== '', keepPrevious: true },
  );
  const taken = near.find(
    ({ code }) => said.code.trim() !== '' && code !== null && code === said.code.trim(),
  );
  const isGood = trimmed !== '' && taken === undefined && !isRunning;
  const create = async () => {
    if (!isGood) return;
    const text = (field: Field) => (said[field].trim() === '' ? null : said[field].trim());
    const made = await run({
      name: trimmed,
      code: text('code'),
      owner: text('owner'),
      industry: text('industry'),
      region: text('region'),
      leadSource: text('leadSource'),
      parentId: null,
    });
    if (!made) return;
    onClose();
    changeList({ clientId: made.clientId });
    goTo({ name: 'client', clientId: made.clientId, tab: 'dossier' });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('newClient.title')}
      primary={{ label: t('newClient.create'), onPress: () => void create(), isDisabled: !isGood }}
    >
      <TextField
        label={t('column.name')}
        value={name}
        onChange={setName}
        maxLength={300}
        takesFocus
        hint={t('newClient.hint')}
      />
      {near.length > 0 && trimmed !== '' ? (
        <Notice tone="info" shape="box">
          <p>{t(near.some(({ isSame }) => isSame) ? 'newClient.same' : 'newClient.near')}</p>
          <ul className={styles.near}>
            {near.map(({ id, name: other, code }) => (
              <li key={id}>
                <span className={styles.nearName}>{other}</span>
                <span className={styles.quiet}>{code}</span>
                <Button
                  variant="link"
                  size="sm"
                  onPress={() => {
                    onClose();
                    goTo({ name: 'client', clientId: id, tab: 'dossier' });
                  }}
                >
                  {t('newClient.open')}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div className={styles.two}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`column.${field}`)}
            value={said[field]}
            onChange={(text) => setSaid({ ...said, [field]: text })}
            maxLength={300}
            error={
              field === 'code' && taken
                ? t('list.codeTaken', { code: said.code.trim(), name: taken.name })
                : undefined
            }
          />
        ))}
      </div>
    </Dialog>
  );
}
