import type { ClientMatch } from '@shared/ipc/import-methods';
import { Button } from '../../../../ui/button/Button';
import { useImport } from '../../hooks/import-context';
import { Point } from './Point';

/** A client of the file that looks like a known one: the same, or another? Never merged unasked. */
export function NearPoint({ match }: { readonly match: ClientMatch }) {
  const { t, money, draft, change } = useImport();
  const decided = draft.matches[match.key];
  const title = t('near.title', { name: match.name });
  if (decided !== undefined) {
    const known = match.candidates.find((one) => one.clientId === decided);
    return (
      <Point
        tone="done"
        title={match.name}
        actions={
          <Button
            variant="link"
            size="sm"
            label={`${t('todo.change')}: ${match.name}`}
            onPress={() => change({ kind: 'undecide', key: match.key })}
          >
            {t('todo.change')}
          </Button>
        }
      >
        {known ? t('near.merged', { name: known.name }) : t('near.isApart')}
      </Point>
    );
  }
  const isOne = match.candidates.length === 1;
  return (
    <Point
      tone="warn"
      title={title}
      actions={
        <>
          {match.candidates.map((one) => (
            <Button
              key={one.clientId}
              variant="link"
              size="sm"
              label={t('near.sameAs', { name: one.name })}
              onPress={() => change({ kind: 'match', key: match.key, clientId: one.clientId })}
            >
              {isOne
                ? t('near.same')
                : t('near.sameAs', {
                    name: one.code === null ? one.name : `${one.name}, ${one.code}`,
                  })}
            </Button>
          ))}
          <Button
            variant="link"
            size="sm"
            label={`${t('near.apart')}: ${match.name}`}
            onPress={() => change({ kind: 'match', key: match.key, clientId: null })}
          >
            {t('near.apart')}
          </Button>
        </>
      }
    >
      {[
        t('near.lines', { count: match.lines, amount: money(match.amountE4) }),
        ...match.candidates
          .slice(0, isOne ? 1 : 0)
          .map((one) =>
            one.code === null
              ? t('near.known', { name: one.name })
              : t('near.knownCode', { name: one.name, code: one.code }),
          ),
        ...[...new Set(match.candidates.map((one) => one.reason))].map((reason) =>
          t(`near.reason.${reason}`),
        ),
      ].join(' ')}
    </Point>
  );
}
