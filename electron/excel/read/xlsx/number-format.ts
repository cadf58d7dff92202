/** How numbers under a style are to be understood. */
export const STYLE_KIND = {
  number: 0,
  /** A calendar date, perhaps with a time. */
  date: 1,
  /** A time of day; from 1 on the serial is a date with a time all the same. */
  time: 2,
} as const;
export type StyleKind = (typeof STYLE_KIND)[keyof typeof STYLE_KIND];

/**
 * The kind of a built-in number format id (ECMA-376 18.8.30 and Excel's East Asian ones).
 * 46 (`[h]:mm:ss`) is a duration and therefore a number. Example: 14 → date.
 */
export function builtInFormatKind(id: number): StyleKind {
  if ((id >= 14 && id <= 17) || id === 22) return STYLE_KIND.date;
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return STYLE_KIND.time;
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return STYLE_KIND.date;
  if (id >= 32 && id <= 35) return STYLE_KIND.time;
  return STYLE_KIND.number;
}

/**
 * The kind of a format code, by its first section. Quoted and escaped literals, colours, conditions and locale codes
 * (`[$-419]`) do not count; `[h]`, `[mm]`, `[ss]` make a duration, which is a number.
 * Examples: `dd\.mm\.yyyy` → date, `[$-F400]h:mm` → time, `#,##0.00" d"` → number, `[h]:mm` → number.
 */
export function formatCodeKind(code: string): StyleKind {
  let date = false;
  let time = false;
  let monthOrMinute = false;
  let placeholderFirst = false;
  for (let i = 0; i < code.length; i++) {
    const character = code.charAt(i).toLowerCase();
    if (character === ';') break;
    if (character === '"') {
      const close = code.indexOf('"', i + 1);
      if (close < 0) break;
      i = close;
    } else if (character === '\\' || character === '_' || character === '*') i++;
    else if (character === '[') {
      const close = code.indexOf(']', i);
      if (close < 0) break;
      if (/^\[(h+|m+|s+)$/i.test(code.slice(i, close))) return STYLE_KIND.number;
      i = close;
    } else if (code.slice(i, i + 7).toLowerCase() === 'general') i += 6;
    else if (/^(?:am\/pm|a\/p)/i.test(code.slice(i, i + 5))) {
      time = true;
      i += code.charAt(i + 1) === '/' ? 2 : 4;
    } else if (character === 'e' && /[+-]/.test(code.charAt(i + 1))) i++;
    else if (character === 'y' || character === 'd' || character === 'e') date = true;
    else if (character === 'h' || character === 's') time = true;
    else if (character === 'm') monthOrMinute = true;
    else if ((character === '0' || character === '#' || character === '?') && !time)
      placeholderFirst = true;
  }
  if (placeholderFirst) return STYLE_KIND.number;
  if (date) return STYLE_KIND.date;
  if (time) return STYLE_KIND.time;
  return monthOrMinute ? STYLE_KIND.date : STYLE_KIND.number;
}
