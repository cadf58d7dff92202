const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'amp & lt < gt > quot " apos \' euro € pound £ yen ¥ cent ¢ sect § copy © reg ® deg ° plusmn ± frac12 ½ middot · bull • hellip … laquo « raquo » ' +
    'lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ ndash – mdash — minus − times × szlig ß ' +
    'agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë iacute í icirc î iuml ï ntilde ñ ' +
    'ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý ' +
    'Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Iacute Í Ntilde Ñ ' +
    'Oacute Ó Ocirc Ô Ouml Ö Oslash Ø Uacute Ú Uuml Ü Yacute Ý scaron š Scaron Š'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 0) pairs.push([word, words[at + 1] ?? '']);
      return pairs;
    }, [])
    .concat([
      ['nbsp', '\u00a0'],
      ['thinsp', '\u2009'],
      ['ensp', '\u2002'],
      ['emsp', '\u2003'],
      ['shy', ''],
    ]),
);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,8}));?/giu;

/** Text of a web page as it is shown: references resolved, unknown ones as written. Worked line: `'R&amp;D &#8364;'` → `'R&D €'`. */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return LETTERS.get(name) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** White space as a page shows it: runs are one blank, lines end only where the page says so (LF is kept). */
export function shownText(text: string): string {
  return text
    .replace(/[ \t\r\f\v]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}
