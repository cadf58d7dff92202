import { useId } from 'react';
import type { Ref } from 'react';
import type { PeopleNow } from '@shared/analysis/people/people-as-of';
import type { Format } from '../../../../lib/format/create-format';
import type { Box, MapShape } from '../../layout/map-shape';
import { areaTitle, lineWords, markText } from '../../model/area-words';
import { lineWidth } from '../../model/line-strength';
import type { PeopleT } from '../../model/map-words';
import { fitText, INK, LINE_INK } from './picture-style';
import { PictureCard } from './PictureCard';

export interface MapPictureProps {
  readonly shape: MapShape;
  readonly now: PeopleNow;
  readonly dealId: string | null;
  /** Part of the map to show. */
  readonly part: Box;
  /** Leaves out what the client must not see: attitudes, influence, coverage, roles, our people, conflicts, notes. */
  readonly isForClient: boolean;
  readonly label: string;
  readonly t: PeopleT;
  readonly format: Format;
  readonly ref?: Ref<SVGSVGElement>;
}

/** The map as a drawing of its own: vectors and text in the colours of paper, for PDF, SVG and PNG. */
export function MapPicture({ ref, ...props }: MapPictureProps) {
  const { shape, now, part, isForClient, t, format, dealId } = props;
  // Preview and page stand in one document; an arrow head of a hidden picture would not be drawn.
  const arrowId = useId();
  const lines = shape.lines.filter(
    ({ type }) => !isForClient || type === 'reports' || type === 'dotted',
  );
  return (
    <svg
      {...(ref ? { ref } : {})}
      role="img"
      aria-label={props.label}
      viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
      width="100%"
      fontFamily="Inter, 'Segoe UI', Arial, sans-serif"
    >
      <defs>
        <marker
          id={arrowId}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="10"
          markerHeight="10"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" fill={LINE_INK.influences.stroke} />
        </marker>
      </defs>
      <rect {...part} fill={INK.paper} />
      {shape.areas.map((area) => (
        <g key={area.id}>
          <rect
            x={area.x}
            y={area.y}
            width={area.width}
            height={area.height}
            rx={area.kind === 'unit' ? 5 : 0}
            fill={area.kind === 'unit' ? INK.area : INK.paper}
            stroke={area.kind === 'unit' ? INK.line : INK.edge}
            {...(area.kind === 'hatched' || area.kind === 'loose'
              ? { strokeDasharray: '2 4' }
              : {})}
          />
          <text x={area.x + 9} y={area.y + 16} fontSize={11} fill={INK.text2}>
            {fitText(areaTitle(area, t), area.width - 16, 11)}
          </text>
        </g>
      ))}
      {shape.marks.map((mark) => (
        <text
          key={mark.id}
          x={mark.x}
          y={mark.y + 4}
          fontSize={11}
          fill={INK.text2}
          textAnchor={mark.anchor}
        >
          {markText(mark, t)}
        </text>
      ))}
      {lines.map((line) => {
        const { stroke, dash, width } = LINE_INK[line.type];
        return (
          <path
            key={line.id}
            d={line.path}
            fill="none"
            stroke={stroke}
            strokeWidth={line.strength === null ? width : lineWidth(line.strength)}
            {...(dash === undefined ? {} : { strokeDasharray: dash })}
            {...(line.type === 'influences' ? { markerEnd: `url(#${arrowId})` } : {})}
          />
        );
      })}
      {isForClient
        ? null
        : lines
            .filter(({ type, note }) => type !== 'reports' && (note !== null || type === 'dotted'))
            .map((line) => (
              <text
                key={line.id}
                x={line.at.x}
                y={line.at.y}
                fontSize={11}
                fill={LINE_INK[line.type].stroke}
                textAnchor={line.at.anchor}
              >
                {lineWords(line, t)}
              </text>
            ))}
      {shape.cards.map((card) => {
        const person = now.byId.get(card.id);
        if (!person || (isForClient && person.isGone)) return null;
        return (
          <PictureCard
            key={card.id}
            card={card}
            person={person}
            successor={now.byId.get(person.person.successorId ?? '')?.person.name ?? null}
            dealId={dealId}
            isForClient={isForClient}
            t={t}
            format={format}
          />
        );
      })}
    </svg>
  );
}
