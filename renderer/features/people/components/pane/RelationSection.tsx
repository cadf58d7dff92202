import { RELATION_LEVELS } from '@shared/domain/people-scales';
import type { RelationLevel } from '@shared/domain/people-scales';
import type { PersonNow, RelationNow } from '@shared/analysis/people/people-as-of';
import { Button } from '../../../../ui/button/Button';
import { IconButton } from '../../../../ui/button/IconButton';
import { Icon } from '../../../../ui/icon/Icon';
import { ArrowRight, Plus, X } from '../../../../ui/icon/icons';
import { MenuButton } from '../../../../ui/menu/MenuButton';
import { Section } from '../../../../ui/pane/Section';
import { Select } from '../../../../ui/select/Select';
import { Tooltip } from '../../../../ui/tooltip/Tooltip';
import { runAction } from '../../../../lib/actions/action-store';
import { useMap } from '../../hooks/map-context';
import styles from './MapPane.module.css';

/** How well each of ours stands with a person now, and should stand. */
export function RelationSection({ person }: { readonly person: PersonNow }) {
  const { t, now, isPast, commands } = useMap();
  const linked = new Set(person.relations.map(({ colleague }) => colleague.id));
  const free = now.colleagues.filter(({ id, leftDay }) => leftDay === null && !linked.has(id));
  return (
    <Section
      title={t('relation.title')}
      end={
        isPast ? null : (
          <MenuButton
            label={t('relation.add')}
            placement="bottom end"
            trigger={
              <Button size="sm" variant="ghost" icon={Plus}>
                {t('relation.add')}
              </Button>
            }
            groups={[
              {
                id: 'free',
                entries: free.map(({ id, name, title }) => ({
                  id,
                  label: name,
                  ...(title === null ? {} : { detail: title }),
                })),
              },
              { id: 'more', entries: [{ id: '', label: t('menu.colleagues') }] },
            ].filter(({ entries }) => entries.length > 0)}
            onAction={(id) => {
              if (id === '') runAction('map.colleagues');
              else
                void commands.relate({
                  personId: person.person.id,
                  colleagueId: id,
                  levelNow: 'vendor',
                  levelTarget: 'credible',
                });
            }}
          />
        )
      }
    >
      {person.relations.length === 0 ? <p className={styles.quiet}>{t('relation.none')}</p> : null}
      {person.relations.map((relation) => (
        <RelationRow key={relation.colleague.id} person={person} relation={relation} />
      ))}
    </Section>
  );
}

interface RelationRowProps {
  readonly person: PersonNow;
  readonly relation: RelationNow;
}

function RelationRow({ person, relation }: RelationRowProps) {
  const { t, isPast, commands } = useMap();
  const { colleague, levelNow, levelTarget } = relation;
  const relate = (levels: { levelNow: RelationLevel | null; levelTarget: RelationLevel | null }) =>
    void commands.relate({
      personId: person.person.id,
      colleagueId: colleague.id,
      ...levels,
    });
  const items = [
    { key: '', label: t('level.none') },
    ...RELATION_LEVELS.map((level) => ({ key: level, label: t(`level.${level}`) })),
  ];
  const levelOf = (key: string) => RELATION_LEVELS.find((level) => level === key) ?? null;
  return (
    <div
      className={styles.relation}
      role="group"
      aria-label={t('relation.of', { name: colleague.name })}
    >
      <Tooltip text={colleague.name} isPlainChild placement="left">
        <span className={styles.initials} role="img" aria-label={colleague.name} tabIndex={-1}>
          {colleague.initials}
        </span>
      </Tooltip>
      <Select
        size="sm"
        look="bare"
        label={t('relation.now')}
        isLabelHidden
        isDisabled={isPast}
        items={items}
        selectedKey={levelNow ?? ''}
        onChange={(key) => relate({ levelNow: levelOf(key), levelTarget })}
      />
      <Icon of={ArrowRight} size={12} />
      <Select
        size="sm"
        look="bare"
        label={t('relation.target')}
        isLabelHidden
        isDisabled={isPast}
        items={items}
        selectedKey={levelTarget ?? ''}
        onChange={(key) => relate({ levelNow, levelTarget: levelOf(key) })}
      />
      {isPast ? null : (
        <IconButton
          size="sm"
          icon={X}
          label={t('relation.end', { name: colleague.name })}
          onPress={() => relate({ levelNow: null, levelTarget: null })}
        />
      )}
    </div>
  );
}
