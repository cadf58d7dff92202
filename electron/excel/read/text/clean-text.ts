import { CELL_FLAG } from '@shared/import/cell-batch';

/** A text fit to keep, with the CELL_FLAG bits that say what was done to it or what is in it. */
export interface CleanText {
  readonly text: string;
  readonly flags: number;
}

function isNoncharacter(code: number): boolean {
  return code >= 0xfdd0 && (code <= 0xfdef || code === 0xfffe || code === 0xffff);
}

/** Zero-width, soft-hyphen and direction-changing characters: legal, but able to make two names look alike. */
function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad || code === 0x61c || code === 0x180e;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** Whether composing (NFC) could change a text with this character in it. */
function mayCompose(code: number): boolean {
  if (code < 0x300) return false;
  if (code < 0x483) return code < 0x370 || code === 0x374 || code === 0x37e || code === 0x387;
  return code <= 0x487 || code >= 0x590;
}

/**
 * Takes out what no text of a business table may hold and composes the rest (Unicode NFC):
 * CR LF and CR become LF; tab and LF stay; other control characters and noncharacters go;
 * a lone surrogate becomes U+FFFD, and a U+FFFD already there counts as a repair too. Not trimmed.
 * Example: `"a\u0000b"` → `"ab"`, flag `cleaned`.
 */
export function cleanText(raw: string): CleanText {
  const length = raw.length;
  let flags = 0;
  let compose = false;
  let out = '';
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) continue;
    let replacement: string | null = null;
    if (code < 0x20) {
      if (code === 9 || code === 10) continue;
      if (code === 13) replacement = raw.charCodeAt(i + 1) === 10 ? '' : '\n';
      else {
        replacement = '';
        flags |= CELL_FLAG.cleaned;
      }
    } else if (code < 0xa0) {
      replacement = '';
      flags |= CELL_FLAG.cleaned;
    } else if (code >= 0xd800 && code <= 0xdfff) {
      const next = raw.charCodeAt(i + 1);
      if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
        i++;
        continue;
      }
      replacement = '\ufffd';
      flags |= CELL_FLAG.cleaned;
    } else if (isNoncharacter(code)) {
      replacement = '';
      flags |= CELL_FLAG.cleaned;
    } else {
      if (code === 0xfffd) flags |= CELL_FLAG.cleaned;
      else if (isInvisible(code)) flags |= CELL_FLAG.invisible;
      compose ||= mayCompose(code);
      continue;
    }
    out += raw.slice(kept, i) + replacement;
    kept = i + 1;
  }
  const text = kept === 0 ? raw : out + raw.slice(kept);
  return { text: compose ? text.normalize('NFC') : text, flags };
}
