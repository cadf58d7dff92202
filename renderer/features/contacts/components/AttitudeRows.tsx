import { useTranslation } from 'react-i18next';
import type { NotePerson } from '@shared/ipc/contact-answers';
import { Segmented } from '../../../ui/segmented/Segmented';
import styles from './Note.module.css';

const LEVELS = [-2, -1, 0, 1, 2] as const;
const SIGNS = { '-2': '−2', '-1': '−1', '0': '0', '1': '+1', '2': '+2' } as const;
const NAMES = { '-2': 'm2', '-1': 'm1', '0': 'zero', '1': 'p1', '2': 'p2' } as const;

interface AttitudeRowsProps {
  readonly people: readonly NotePerson[];
  readonly attitudes: Readonly<Record<string, number>>;
  readonly onChange: (personId: string, value: number) => void;
}

/** Attitude of the people named, −2 to +2; one step of the arrows changes it. */
export function AttitudeRows({ people, attitudes, onChange }: AttitudeRowsProps) {
  const { t } = useTranslation('contacts');
  const nameOf = (value: number | null) => {
    const level = LEVELS.find((candidate) => candidate === value);
    return level === undefined ? t('attitude.unknown') : t(`attitude.${NAMES[level]}`);
  };
  if (people.length === 0) return null;
  return (
    <div>
      <p className={styles.legend}>{t('note.attitudes')}</p>
      <div className={styles.attitudes}>
        {people.map(({ id, name, attitude }) => {
          const now = attitudes[id] ?? attitude;
          const isChanged = attitudes[id] !== undefined && attitudes[id] !== attitude;
          return [
            <span key={`${id} name`}>
              {name}
              <span className={styles.was}>
                {nameOf(now)}
                {isChanged ? `, ${t('note.attitudeWas', { before: nameOf(attitude) })}` : ''}
              </span>
            </span>,
            <Segmented
              key={id}
              size="sm"
              label={t('note.attitudeOf', { name })}
              items={LEVELS.map((level) => ({ key: String(level), label: SIGNS[level] }))}
              selectedKey={now === null ? '' : String(now)}
              onChange={(key) => onChange(id, Number(key))}
            />,
          ];
        })}
      </div>
    </div>
  );
}
