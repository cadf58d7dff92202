/** A piece of a web page: a tag, or the text before the next one. */
export interface HtmlToken {
  /** Tag name in lower case, `''` for text. */
  readonly name: string;
  readonly isEnd: boolean;
  /** What stands in a tag behind its name, or the text as written. */
  readonly rest: string;
}

/** A tag longer than this is none. */
const MAX_TAG = 64 * 1024;
/** Elements whose content is no text of the page. */
const HIDDEN = new Set(['script', 'style', 'title', 'template']);
const NAME = /^\/?([a-z][a-z\d:]*)/iu;

/** Where the tag opened at `open` ends, quoted attributes skipped; -1 when it does not. */
function tagEnd(text: string, open: number): number {
  const most = Math.min(text.length, open + MAX_TAG);
  let quote = '';
  for (let at = open + 1; at < most; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at;
    else if (sign === '<') return -1;
    else if ((sign === '"' || sign === "'") && text[at - 1] === '=') quote = sign;
  }
  // A quote that never closes: the tag ends where it seems to.
  const plain = text.indexOf('>', open);
  return plain >= 0 && plain < most ? plain : -1;
}

/** The tags and texts of a web page in order; comments, scripts and styles are left out. Nothing is loaded and nothing is run. */
export function* htmlTokens(text: string): Generator<HtmlToken> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { name: '', isEnd: false, rest: text.slice(at, open) };
    if (text.startsWith('<!--', open)) {
      const close = text.indexOf('-->', open + 4);
      at = close < 0 ? text.length : close + 3;
      continue;
    }
    const name = NAME.exec(text.slice(open + 1, open + 33))?.[1]?.toLowerCase();
    const end = name === undefined && !/[!?]/u.test(text[open + 1] ?? '') ? -1 : tagEnd(text, open);
    if (end < 0) {
      // "<" as a sign of its own.
      yield { name: '', isEnd: false, rest: '<' };
      at = open + 1;
      continue;
    }
    at = end + 1;
    if (name === undefined) continue;
    const isEnd = text[open + 1] === '/';
    yield { name, isEnd, rest: text.slice(open + 1 + name.length, end) };
    if (!isEnd && HIDDEN.has(name)) {
      const close = new RegExp(`</${name}`, 'giu');
      close.lastIndex = at;
      at = close.exec(text)?.index ?? text.length;
    }
  }
  if (at < text.length) yield { name: '', isEnd: false, rest: text.slice(at) };
}

/** Value of an attribute of a tag, null when it has none. Worked line: `attribute(' colspan="4"', 'colspan')` = `'4'`. */
export function attribute(rest: string, name: string): string | null {
  const found = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'iu',
  ).exec(rest);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '');
}
