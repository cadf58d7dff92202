import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { useCommand } from '../../../data/use-command';
import { TextField } from '../../../ui/field/TextField';
import { Section } from '../../../ui/pane/Section';
import { showToast } from '../../../ui/toast/toast-store';
import { rpc } from '../../../data/rpc';
import styles from './StandingPane.module.css';

const TEXTS = [
  'name',
  'legalName',
  'code',
  'owner',
  'industry',
  'region',
  'web',
  'leadSource',
] as const;
const NUMBERS = ['employees', 'cadenceDays'] as const;

/** What is said of the client; each field keeps itself when it is left, Esc gives back. */
export function DetailsSection({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.change');
  const clientIds = [page.id];
  const keepText = async (field: (typeof TEXTS)[number], text: string) => {
    const value = text === '' ? null : text;
    if (field === 'name') {
      if (value !== null) await run({ clientIds, change: { field, value } });
      return;
    }
    if (field === 'code' && value !== null) {
      const near = await rpc('client.near', { name: '', code: value });
      const taken = near.find(({ id, code }) => id !== page.id && code === value);
      if (taken) {
        showToast(t('list.codeTaken', { code: value, name: taken.name }));
        return;
      }
    }
    await run({ clientIds, change: { field, value } });
  };
  const keepNumber = (field: (typeof NUMBERS)[number], text: string) => {
    const digits = text.replace(/\D+/gu, '');
    const value = digits === '' || Number(digits) < 1 ? null : Number(digits);
    void run({ clientIds, change: { field, value } });
  };
  return (
    <Section title={t('standing.details')}>
      <div className={styles.fields}>
        {TEXTS.map((field) => (
          <div
            key={`${field} ${page[field] ?? ''}`}
            className={field === 'name' || field === 'legalName' ? styles.wide : undefined}
          >
            <DetailField
              label={t(`merge.fields.${field}`)}
              value={page[field] ?? ''}
              onKeep={(text) => void keepText(field, text)}
            />
          </div>
        ))}
        {NUMBERS.map((field) => (
          <DetailField
            key={`${field} ${page[field] ?? ''}`}
            label={t(`merge.fields.${field}`)}
            value={page[field] === null ? '' : String(page[field])}
            onKeep={(text) => keepNumber(field, text)}
          />
        ))}
      </div>
      {page.aliases.length === 0 ? null : (
        <p className={`${styles.small ?? ''} ${styles.gap ?? ''}`}>
          {t('standing.aliases', {
            names: [...new Set(page.aliases.map(({ name }) => name))].join(', '),
          })}
        </p>
      )}
    </Section>
  );
}

interface DetailFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
}

function DetailField({ label, value, onKeep }: DetailFieldProps) {
  const [typed, setTyped] = useState(value);
  const keep = () => {
    const text = typed.trim();
    if (text !== value) onKeep(text);
  };
  return (
    <TextField
      label={label}
      size="sm"
      value={typed}
      onChange={setTyped}
      maxLength={300}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape' && typed !== value) {
          event.stopPropagation();
          setTyped(value);
        }
      }}
    />
  );
}
