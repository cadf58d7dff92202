import { BUYING_ROLES } from '@shared/domain/people-scales';
import type { BuyingRole } from '@shared/domain/people-scales';
import type { PersonNow } from '@shared/analysis/people/people-as-of';
import { listedWords } from '../../../../lib/format/lower-first';
import { Button } from '../../../../ui/button/Button';
import { ChevronDown } from '../../../../ui/icon/icons';
import { MenuButton } from '../../../../ui/menu/MenuButton';
import { useMap } from '../../hooks/map-context';
import styles from './MapPane.module.css';

/** Roles for the client as a whole, or for the deal that was chosen; with those of other deals beside. */
export function RolesRow({ person }: { readonly person: PersonNow }) {
  const { t, format, now, dealId, commands, isPast } = useMap();
  const held = person.roles.filter((role) => role.dealId === dealId).map(({ role }) => role);
  const others = person.roles.flatMap(({ role, dealId: of }) => {
    if (of === dealId) return [];
    const deal = now.deals.find(({ id }) => id === of);
    if (of === null)
      return [t('person.dealRole', { role: t(`role.${role}`), deal: t('deal.all') })];
    return deal ? [t('person.dealRole', { role: t(`role.${role}`), deal: deal.name })] : [];
  });
  const deal = now.deals.find(({ id }) => id === dealId);
  const words = listedWords(held.map((role) => t(`role.${role}`)));
  return (
    <>
      <span className={styles.term}>{t('person.roles')}</span>
      <div>
        <MenuButton
          label={deal ? t('person.rolesOf', { deal: deal.name }) : t('person.roles')}
          trigger={
            <Button
              size="sm"
              variant="ghost"
              iconAfter={ChevronDown}
              isDisabled={isPast}
              className={styles.value ?? ''}
              label={`${t('person.addRole')}: ${words.length === 0 ? t('role.none') : format.list(words)}`}
            >
              {words.length === 0 ? t('role.none') : words.join(', ')}
            </Button>
          }
          groups={[
            {
              id: 'roles',
              ...(deal ? { heading: t('person.rolesOf', { deal: deal.name }) } : {}),
              selection: 'multiple',
              selected: held,
              entries: BUYING_ROLES.map((role) => ({ id: role, label: t(`role.${role}`) })),
            },
          ]}
          onAction={(id) => {
            const role = BUYING_ROLES.find((one) => one === id);
            if (role)
              void commands.setRoles({
                personId: person.person.id,
                dealId,
                roles: toggled(held, role),
              });
          }}
        />
        {others.map((words) => (
          <span key={words} className={styles.evidence}>
            {words}
          </span>
        ))}
      </div>
    </>
  );
}

function toggled(held: readonly BuyingRole[], role: BuyingRole): BuyingRole[] {
  return held.includes(role) ? held.filter((one) => one !== role) : [...held, role];
}
