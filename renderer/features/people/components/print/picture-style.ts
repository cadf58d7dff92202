import type { LinkType } from '@shared/domain/people-scales';

/** Colours of the map on paper: those of the light theme, written out, because a file knows no tokens. */
export const INK = {
  paper: '#ffffff',
  area: '#fafaf8',
  line: '#e5e4df',
  edge: '#c9c8c1',
  text: '#1c1d1b',
  text2: '#52544f',
  text3: '#686a64',
  ours: '#0a6b60',
} as const;

export const ATTITUDE_INK: Readonly<Record<string, string>> = {
  '-2': '#a33b12',
  '-1': '#d98a5f',
  '0': '#b9b8b1',
  '1': '#7ea6d6',
  '2': '#1f5597',
};

export const LINE_INK: Readonly<
  Record<LinkType, { readonly stroke: string; readonly dash?: string; readonly width: number }>
> = {
  reports: { stroke: INK.text3, width: 1.25 },
  dotted: { stroke: INK.text2, dash: '3 3', width: 1.25 },
  influences: { stroke: '#1c3f73', width: 1.5 },
  conflicts: { stroke: '#b0281c', width: 1.25 },
  knows: { stroke: INK.text3, dash: '1 4', width: 2 },
};

/** Cuts a text that is too long for a width, by the mean width of Inter's letters. */
export function fitText(text: string, width: number, size: number): string {
  const letters = Math.floor(width / (size * 0.55));
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
