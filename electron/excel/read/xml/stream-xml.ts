import type { ReadLimits } from '../read-limits';
import type { ToUtf8 } from '../text/to-utf8';
import { UnreadableError } from '../unreadable-error';
import { ByteWindow } from './byte-window';
import { xmlEncoding } from './xml-encoding';
import { XML_TOKEN, type XmlToken, XmlTokenizer } from './xml-tokenizer';

/**
 * Walks an XML part as it streams in: `onToken` is called for each token, with the tokenizer standing on it, and stops
 * the walk by answering true; a promise it answers is waited for. Rejects with MALFORMED_XML, DOCTYPE, UNSUPPORTED_ENCODING, or BOMB for long stretches
 * without any markup.
 */
export async function streamXml(
  chunks: AsyncIterable<Buffer>,
  part: string,
  limits: ReadLimits,
  onToken: (token: XmlToken, xml: XmlTokenizer) => boolean | Promise<boolean>,
  onChunk?: (doneBytes: number) => void,
): Promise<void> {
  const window = new ByteWindow();
  const xml = new XmlTokenizer(window, part, limits);
  let toUtf8: ToUtf8 | null | undefined;
  let done = 0;
  let idle = 0;
  const run = async (): Promise<boolean> => {
    for (;;) {
      const token = xml.next();
      if (token === XML_TOKEN.more) return false;
      if (token !== XML_TOKEN.text) idle = 0;
      if (token === XML_TOKEN.end) return true;
      const answer = onToken(token, xml);
      if (answer !== false && (answer === true || (await answer))) return true;
    }
  };
  for await (const chunk of chunks) {
    toUtf8 ??= xmlEncoding(chunk, part) ?? ((bytes: Buffer) => bytes);
    window.append(toUtf8(chunk));
    done += chunk.length;
    idle += chunk.length;
    if (await run()) return;
    if (idle > limits.maxIdleBytes) throw new UnreadableError('BOMB', { part });
    onChunk?.(done);
  }
  window.final = true;
  await run();
}
