import type { PersonNow } from '@shared/analysis/people/people-as-of';
import type { PersonLink } from '@shared/domain/people-records';
import { Button } from '../../../../ui/button/Button';
import { IconButton } from '../../../../ui/button/IconButton';
import { Pencil, Plus, X } from '../../../../ui/icon/icons';
import { Section } from '../../../../ui/pane/Section';
import { useMap } from '../../hooks/map-context';
import { openMapDialog } from '../../map-store';
import { strengthWord } from '../../model/line-strength';
import styles from './MapPane.module.css';

/** The lines of a person in words; each leads to the other person and can be ended. */
export function LinesSection({ person }: { readonly person: PersonNow }) {
  const { t, now, isPast, commands, select } = useMap();
  const { id } = person.person;
  const lines = now.links.filter(({ fromId, toId }) => fromId === id || toId === id);
  const wordsOf = (link: PersonLink): string => {
    const otherId = link.fromId === id ? link.toId : link.fromId;
    const name = now.byId.get(otherId)?.person.name ?? '';
    const words =
      link.fromId === id
        ? t('lines.out', { type: t(`link.${link.type}`), name })
        : t(`lines.in.${link.type}`, { name });
    const strength = strengthWord(link.strength, t);
    const line = strength === null ? words : t('line.strong', { line: words, strength });
    return link.note === null ? line : t('line.noted', { line, note: link.note });
  };
  return (
    <Section
      title={t('lines.title')}
      end={
        isPast ? null : (
          <Button
            size="sm"
            variant="ghost"
            icon={Plus}
            kbd="L"
            onPress={() => openMapDialog({ kind: 'link', fromId: id, toId: null })}
          >
            {t('lines.add')}
          </Button>
        )
      }
    >
      {lines.length === 0 ? <p className={styles.quiet}>{t('lines.none')}</p> : null}
      <ul>
        {lines.map((link) => (
          <li key={link.id} className={styles.lineRow}>
            <button
              type="button"
              className={styles.lineName}
              onClick={() => select(link.fromId === id ? link.toId : link.fromId)}
            >
              {wordsOf(link)}
            </button>
            {isPast ? null : (
              <>
                <IconButton
                  size="sm"
                  icon={Pencil}
                  label={t('lines.change', { line: wordsOf(link) })}
                  onPress={() => openMapDialog({ kind: 'line', linkId: link.id })}
                />
                <IconButton
                  size="sm"
                  icon={X}
                  label={t('lines.remove', { line: wordsOf(link) })}
                  onPress={() => void commands.unlink({ linkId: link.id })}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
