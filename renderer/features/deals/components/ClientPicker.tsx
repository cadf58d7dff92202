import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { DealChoices } from '@shared/ipc/deal-answers';
import { TextField } from '../../../ui/field/TextField';
import { usePipeline } from '../hooks/pipeline-context';
import styles from './Forms.module.css';

type Choice = DealChoices['clients'][number];

interface ClientPickerProps {
  readonly clients: readonly Choice[];
  readonly clientId: string | null;
  readonly onChange: (clientId: string | null) => void;
  readonly error?: string | undefined;
}

const MOST = 8;

/** A client found by typing. Keys: ↓ ↑ move, Enter takes, Esc closes the list. */
export function ClientPicker({ clients, clientId, onChange, error }: ClientPickerProps) {
  const { t } = usePipeline();
  const listId = useId();
  const chosen = clients.find(({ id }) => id === clientId);
  /** What is being typed; null when the chosen client is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const text = typed ?? chosen?.name ?? '';
  const found = typed === null ? [] : findClients(clients, typed);
  const take = (client: Choice | undefined) => {
    if (!client) return;
    onChange(client.id);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (typed === null) setTyped('');
      else
        setAt(Math.max(0, Math.min(found.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && typed !== null && found.length > 0) take(found[at]);
    else if (event.key === 'Escape' && typed !== null) {
      setTyped(null);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picker}>
      <TextField
        label={t('form.client')}
        value={text}
        placeholder={t('form.choose')}
        error={error}
        takesFocus={clientId === null}
        onChange={(next) => {
          setTyped(next);
          setAt(0);
          if (clientId !== null) onChange(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (typed !== null && found[0]?.name.toLocaleLowerCase() === typed.toLocaleLowerCase())
            take(found[0]);
          setTyped(null);
        }}
      />
      {found.length > 0 ? (
        <div role="listbox" id={listId} aria-label={t('form.client')} className={styles.options}>
          {found.map((client, index) => (
            <div
              key={client.id}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              // Before the field loses the focus.
              onMouseDown={(event) => {
                event.preventDefault();
                take(client);
              }}
            >
              {client.name}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Clients whose name or code begins with the text, then those that hold it; key clients first. */
function findClients(clients: readonly Choice[], typed: string): readonly Choice[] {
  const text = typed.trim().toLocaleLowerCase();
  const rank = ({ name, code }: Choice): number => {
    const [low, mark] = [name.toLocaleLowerCase(), (code ?? '').toLocaleLowerCase()];
    if (low.startsWith(text) || mark.startsWith(text)) return 0;
    return low.includes(text) ? 1 : 2;
  };
  return clients
    .map((client) => ({ client, rank: rank(client) }))
    .filter((one) => one.rank < 2)
    .toSorted(
      (one, other) =>
        one.rank - other.rank || Number(other.client.isKey) - Number(one.client.isKey),
    )
    .slice(0, MOST)
    .map(({ client }) => client);
}
