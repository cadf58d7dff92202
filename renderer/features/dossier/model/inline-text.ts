/** A stretch of text with its emphasis. */
export interface InlinePart {
  readonly text: string;
  readonly look: 'plain' | 'bold' | 'italic';
}

/** A line of a value: plain, or a point of a list. */
export interface TextLine {
  readonly isPoint: boolean;
  readonly parts: readonly InlinePart[];
}

const MARKS = /\*\*(.+?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*|\[([^\]\n]+)\]\(([^)\s]+)\)/gu;

/**
 * The light Markdown of a value: `**bold**`, `*italic*`, `- point`, and `[name](address)` written out as name and address.
 * Nothing becomes a link: the program opens no addresses.
 * Worked line: `- **PM2** in November` → a point with bold `PM2` and plain ` in November`.
 */
export function readLines(value: string): readonly TextLine[] {
  return value.split('\n').map((line) => {
    const point = /^\s*[-*•]\s+(\S.*)$/u.exec(line);
    return { isPoint: point !== null, parts: readInline(point?.[1] ?? line) };
  });
}

function readInline(text: string): readonly InlinePart[] {
  const parts: InlinePart[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), look: 'plain' });
    const [whole, bold, italic, name, address] = match;
    if (bold !== undefined) parts.push({ text: bold, look: 'bold' });
    else if (italic !== undefined) parts.push({ text: italic, look: 'italic' });
    else parts.push({ text: `${name ?? ''} (${address ?? ''})`, look: 'plain' });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), look: 'plain' });
  return parts;
}
