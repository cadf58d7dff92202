const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function characterOf(reference: string): string | null {
  const hex = reference.charCodeAt(1) === 120;
  const digits = reference.slice(hex ? 2 : 1);
  if (digits.length === 0 || digits.length > 10) return null;
  let code = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number.parseInt(digits[i]!, hex ? 16 : 10);
    if (Number.isNaN(digit)) return null;
    code = code * (hex ? 16 : 10) + digit;
  }
  // Numbers that are no character at all are left to the text cleaning, which reports them.
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/**
 * Replaces XML's five named references and character references. Null when a reference is malformed or
 * names an entity only a document type could define. Example: `"R&amp;D &#x26; Co"` → `"R&D & Co"`.
 */
export function decodeEntities(text: string): string | null {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let out = '';
  let kept = 0;
  while (at >= 0) {
    const semicolon = text.indexOf(';', at);
    if (semicolon < 0 || semicolon - at > 12) return null;
    const reference = text.slice(at + 1, semicolon);
    const replaced = reference.startsWith('#')
      ? characterOf(reference)
      : (NAMED.get(reference) ?? null);
    if (replaced === null) return null;
    out += text.slice(kept, at) + replaced;
    kept = semicolon + 1;
    at = text.indexOf('&', kept);
  }
  return out + text.slice(kept);
}

/** XML's line end rule: CR LF and CR count as LF. Applied before references, which may still give a CR. */
export function normaliseLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
