import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Judged, PersonNow } from '@shared/analysis/people/people-as-of';
import { PERSON_SCALES } from '@shared/domain/people-scales';
import type { PersonAttribute } from '@shared/domain/people-scales';
import { Button } from '../../../../ui/button/Button';
import { MenuButton } from '../../../../ui/menu/MenuButton';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { Select } from '../../../../ui/select/Select';
import { useMap } from '../../hooks/map-context';
import { attitudeSign, judgedText } from '../../model/map-words';
import styles from './MapPane.module.css';

const INFLUENCES = [...PERSON_SCALES.influence, '?'] as const;
const ATTITUDES = [...PERSON_SCALES.attitude, '?'] as const;
const WORDED = ['coverage', 'politics', 'orientation'] as const;
const RARE = ['adaptability', 'responseMode'] as const;

/** Every judgement of a person with its evidence, changed in place, confirmed in one click. */
export function JudgedRows({ person }: { readonly person: PersonNow }) {
  const { t } = useMap();
  const [isOpen, setOpen] = useState(false);
  const isRareKnown = RARE.some((name) => person[name].value !== null);
  return (
    <>
      <Row name="influence" person={person}>
        <Scale
          name="influence"
          person={person}
          items={INFLUENCES.map((key) => ({ key, label: key }))}
        />
      </Row>
      <Row name="attitude" person={person}>
        <Scale
          name="attitude"
          person={person}
          items={ATTITUDES.map((key) => ({
            key,
            label: key === '?' ? '?' : attitudeSign(Number(key)),
          }))}
        />
      </Row>
      {[...WORDED, ...(isOpen || isRareKnown ? RARE : [])].map((name) => (
        <Row key={name} name={name} person={person}>
          <WordSelect name={name} person={person} />
        </Row>
      ))}
      {isOpen || isRareKnown ? null : (
        <>
          <span />
          <div>
            <Button variant="link" size="sm" onPress={() => setOpen(true)}>
              {t('person.adaptability')}, {t('person.responseMode')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

interface RowProps {
  readonly name: PersonAttribute;
  readonly person: PersonNow;
  readonly children: ReactNode;
}

function Row({ name, person, children }: RowProps) {
  const { t, format } = useMap();
  const judged: Judged<unknown> = person[name];
  return (
    <>
      <span className={styles.term}>{t(`person.${name}`)}</span>
      <div>
        {children}
        {judged.status === null ? null : (
          <span className={styles.evidence}>
            {judgedText(judged, t, format)}
            {judged.value !== null && judged.status !== 'confirmed' ? (
              <ConfirmMenu name={name} person={person} />
            ) : null}
          </span>
        )}
      </div>
    </>
  );
}

/** "Confirmed by whom?" in one menu. */
function ConfirmMenu({
  name,
  person,
}: {
  readonly name: PersonAttribute;
  readonly person: PersonNow;
}) {
  const { t, map, commands, now, isPast } = useMap();
  const value = person[name].value;
  if (isPast) return null;
  const me = map.author ?? t('person.confirmMe');
  const ours = now.colleagues.filter(({ leftDay }) => leftDay === null);
  return (
    <MenuButton
      label={t('person.confirmBy')}
      placement="bottom end"
      trigger={
        <Button variant="link" size="sm" label={`${t('person.confirm')}: ${t(`person.${name}`)}`}>
          {t('person.confirm')}
        </Button>
      }
      groups={[
        {
          id: 'by',
          heading: t('person.confirmBy'),
          entries: [
            { id: 'me', label: me },
            ...ours
              .filter((colleague) => colleague.name !== me)
              .map((colleague) => ({ id: colleague.id, label: colleague.name })),
          ],
        },
        { id: 'not', entries: [{ id: 'disputed', label: t('person.dispute') }] },
      ]}
      onAction={(id) =>
        void commands.judgeMany({
          judgements: [
            {
              personId: person.person.id,
              attribute: name,
              value: value === null ? null : String(value),
            },
          ],
          status: id === 'disputed' ? 'disputed' : 'confirmed',
          source:
            id === 'disputed'
              ? null
              : (now.colleagues.find((colleague) => colleague.id === id)?.name ?? map.author),
        })
      }
    />
  );
}

interface ScaleProps {
  readonly name: 'influence' | 'attitude';
  readonly person: PersonNow;
  readonly items: readonly { readonly key: string; readonly label: string }[];
}

function Scale({ name, person, items }: ScaleProps) {
  const { t, commands, isPast } = useMap();
  const { value } = person[name];
  return (
    <div className={styles.scale} data-scale={name} data-value={value ?? '?'}>
      <Segmented
        size="sm"
        label={t(`person.${name}`)}
        items={items.map((item) => ({ ...item, isDisabled: isPast }))}
        selectedKey={value === null ? '?' : String(value)}
        onChange={(key) => commands.judge(person.person.id, name, key === '?' ? null : key)}
      />
    </div>
  );
}

type Worded = (typeof WORDED)[number] | (typeof RARE)[number];

function WordSelect({ name, person }: { readonly name: Worded; readonly person: PersonNow }) {
  const { t, commands, isPast } = useMap();
  const words: Readonly<Record<string, string>> = {
    ...t(name, { returnObjects: true }),
  };
  return (
    <Select
      size="sm"
      label={t(`person.${name}`)}
      isLabelHidden
      look="bare"
      isDisabled={isPast}
      items={[...PERSON_SCALES[name], ''].map((key) => ({
        key,
        label: words[key === '' ? 'unknown' : key] ?? key,
      }))}
      selectedKey={person[name].value ?? ''}
      onChange={(key) => commands.judge(person.person.id, name, key === '' ? null : key)}
    />
  );
}
