import { PERSON_SCALES } from '@shared/domain/people-scales';
import type { PersonNow } from '@shared/analysis/people/people-as-of';
import type { Format } from '../../../../lib/format/create-format';
import type { MapCard } from '../../layout/map-shape';
import { attitudeSign, rolesShort } from '../../model/map-words';
import type { PeopleT } from '../../model/map-words';
import { ATTITUDE_INK, fitText, INK } from './picture-style';

interface PictureCardProps {
  readonly card: MapCard;
  readonly person: PersonNow;
  readonly successor: string | null;
  readonly dealId: string | null;
  readonly isForClient: boolean;
  readonly t: PeopleT;
  readonly format: Format;
}

/** A person's card as drawing. */
export function PictureCard(props: PictureCardProps) {
  const { card, person, isForClient, t, format } = props;
  const { x, y, width, height, size } = card;
  const { name, title, leftDay } = person.person;
  const left = x + 12;
  const nameWidth = width - 24 - (isForClient ? 0 : 18);
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={5}
        fill={person.isGone ? 'none' : INK.paper}
        stroke={INK.edge}
        {...(person.isGone ? { strokeDasharray: '3 3' } : {})}
      />
      {isForClient || person.isGone ? null : <AttitudeBar card={card} person={person} />}
      <text
        x={left}
        y={y + (size === 'chip' ? 17 : 18)}
        fontSize={12}
        fontWeight={540}
        fill={person.isGone ? INK.text3 : INK.text}
        {...(person.isGone ? { textDecoration: 'line-through' } : {})}
      >
        {fitText(name, nameWidth, 12)}
      </text>
      {size === 'chip' ? null : (
        <text x={left} y={y + 35} fontSize={11} fill={INK.text2}>
          {fitText(
            person.isGone ? t('card.left', { day: format.isoDay(leftDay) }) : (title ?? ''),
            width - 20,
            11,
          )}
        </text>
      )}
      {person.isGone ? (
        <text x={left} y={y + 51} fontSize={11} fill={INK.text3}>
          {fitText(
            props.successor === null
              ? t('card.noSuccessor')
              : t('card.followed', { name: props.successor }),
            width - 20,
            11,
          )}
        </text>
      ) : isForClient || size === 'chip' ? null : (
        <Details {...props} />
      )}
    </g>
  );
}

function AttitudeBar({ card, person }: Pick<PictureCardProps, 'card' | 'person'>) {
  const { x, y, width, height } = card;
  const { value } = person.attitude;
  const ink = value === null ? undefined : ATTITUDE_INK[String(value)];
  return (
    <>
      {ink === undefined ? (
        <path
          d={`M${x + 3} ${y + 1}V${y + height - 1}`}
          stroke={INK.text3}
          strokeWidth={5}
          strokeDasharray="1 3"
        />
      ) : (
        <path
          d={`M${x + 6} ${y}H${x + 5}A5 5 0 0 0 ${x} ${y + 5}V${y + height - 5}A5 5 0 0 0 ${x + 5} ${y + height}H${x + 6}Z`}
          fill={ink}
        />
      )}
      <text
        x={x + width - 9}
        y={y + 18}
        fontSize={12}
        fontWeight={640}
        fill={INK.text}
        textAnchor="end"
      >
        {attitudeSign(value)}
      </text>
    </>
  );
}

function Details({ card, person, dealId, t }: PictureCardProps) {
  const { x, y, width } = card;
  const base = y + 51;
  const influence = person.influence.value;
  const coverage =
    person.coverage.value === null ? null : PERSON_SCALES.coverage.indexOf(person.coverage.value);
  const ours = person.relations
    .slice(0, 2)
    .map(({ colleague }) => colleague.initials)
    .join(' ');
  const right = x + width - 8;
  const oursWidth = ours.length * 7;
  return (
    <>
      <text x={x + 12} y={base} fontSize={11} fill={INK.text2}>
        {fitText(rolesShort(person, dealId, t), width - 84 - oursWidth, 11)}
      </text>
      <text x={right - 50} y={base} fontSize={10} fontWeight={640} fill={INK.ours} textAnchor="end">
        {ours}
      </text>
      {coverage === null ? (
        <text x={right - 35} y={base} fontSize={11} fill={INK.text3} textAnchor="middle">
          ?
        </text>
      ) : (
        [0, 1, 2].map((dot) => (
          <circle
            key={dot}
            cx={right - 42 + dot * 7}
            cy={base - 4}
            r={2.5}
            fill={dot < coverage ? INK.text2 : INK.paper}
            stroke={dot < coverage ? INK.text2 : INK.text3}
          />
        ))
      )}
      {influence === null ? (
        <text x={right - 10} y={base} fontSize={11} fill={INK.text3} textAnchor="middle">
          ?
        </text>
      ) : (
        [1, 2, 3, 4, 5].map((bar) => (
          <rect
            key={bar}
            x={right - 20 + (bar - 1) * 4}
            y={base - 2 - bar * 2}
            width={3}
            height={2 + bar * 2}
            fill={bar <= influence ? INK.text : INK.edge}
          />
        ))
      )}
    </>
  );
}
