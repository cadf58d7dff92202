import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../../../ui/button/Button';
import { ChevronDown } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { useClients } from '../hooks/clients-context';
import { useFacetWords } from '../hooks/use-facet-words';
import { facetOptions } from '../model/list-filter';
import type { Facet } from '../model/list-filter';
import { chooseFacet, clientsStore } from '../store';
import styles from './ClientsToolbar.module.css';

const NONE: readonly string[] = [];
/** More values than this make no menu; the text filter finds them. */
const MOST = 300;

/** One facet of the filter: a button that says what is chosen, and a menu of values. */
export function FacetMenu({ facet }: { readonly facet: Facet }) {
  const { t } = useTranslation('clients');
  const { rows } = useClients();
  const words = useFacetWords();
  const chosen = useStore(clientsStore, (state) => state.list.filter.choice[facet] ?? NONE);
  const options = useMemo(() => facetOptions(rows, facet).slice(0, MOST), [rows, facet]);
  const name = t(`facet.${facet}`);
  const [first] = chosen;
  const value =
    first === undefined
      ? name
      : chosen.length === 1
        ? t('facet.one', { facet: name, value: words(facet, first) })
        : t('facet.many', { facet: name, number: String(chosen.length) });
  return (
    <MenuButton
      label={name}
      trigger={
        <Button
          variant="ghost"
          size="sm"
          iconAfter={ChevronDown}
          className={first === undefined ? (styles.facet ?? '') : (styles.chosen ?? '')}
        >
          <span className={styles.facetText}>{value}</span>
        </Button>
      }
      groups={[
        {
          id: 'values',
          selection: 'multiple',
          selected: chosen.map((value) => (value === '' ? 'nothing' : value)),
          entries: options.map((option) => ({
            id: option === '' ? 'nothing' : option,
            label: words(facet, option),
          })),
        },
        {
          id: 'free',
          entries: [{ id: 'free:', label: t('facet.free'), isDisabled: chosen.length === 0 }],
        },
      ]}
      onAction={(id) => {
        if (id === 'free:') {
          chooseFacet(facet, []);
          return;
        }
        const option = id === 'nothing' ? '' : id;
        chooseFacet(
          facet,
          chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option],
        );
      }}
    />
  );
}
