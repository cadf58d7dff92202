import type { ReadLimits } from '../read-limits';
import { isBlank } from '../text/is-blank';
import { walkXml } from '../xml/walk-xml';
import type { XmlTokenizer } from '../xml/xml-tokenizer';
import { builtInFormatKind, formatCodeKind, type StyleKind } from './number-format';

/** Text between styles is what is left of a torn style, which would shift all behind it. */
function refuseText(xml: XmlTokenizer): void {
  if (xml.path.length <= 3 && !isBlank(xml.text)) throw xml.malformed('stray-text');
}

/**
 * The StyleKind of each cell style (index into `cellXfs`): all that is read of the styles. A format id the file
 * defines itself wins over the built-in meaning of that id.
 */
export function readStyleKinds(bytes: Buffer, part: string, limits: ReadLimits): Uint8Array {
  const codes = new Map<string, StyleKind>();
  const formatIds: string[] = [];
  walkXml(
    bytes,
    part,
    limits,
    (xml) => {
      if (xml.path.length !== 3) return;
      const parent = xml.path[1]!;
      if (xml.name === 'numFmt' && /(?:^|:)numFmts$/.test(parent)) {
        const id = xml.plainAttribute('numFmtId');
        const code = xml.plainAttribute('formatCode');
        // Without either, dates would come out as numbers.
        if (id === null || code === null) throw xml.malformed('number-format');
        codes.set(id, formatCodeKind(code));
      } else if (xml.name === 'xf' && /(?:^|:)cellXfs$/.test(parent))
        formatIds.push(xml.plainAttribute('numFmtId') ?? '0');
    },
    refuseText,
  );
  return Uint8Array.from(formatIds, (id) => codes.get(id) ?? builtInFormatKind(Number(id)));
}
