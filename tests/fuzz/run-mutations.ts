import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../support/build-facts';
import { judge, readOurs, type OurResult } from './judge';
import { mutate } from './mutate';
import { fuzzSources, type FuzzSource } from './sources';

/** What is told of one mutation, right before and after the product's reader has it. */
export interface MutationReport {
  readonly number: number;
  readonly source: string;
  /** `reading` = about to be read; `judging` = read, the second reader is next; else how it ended. */
  readonly state: 'reading' | 'judging' | 'read' | 'refused' | 'wrong' | 'crash';
  readonly detail: string;
}

/** The bytes of one mutation: number and seed decide everything. */
export function mutation(
  sources: readonly FuzzSource[],
  seed: number,
  number: number,
): { source: FuzzSource; bytes: Buffer } {
  const random = seededRandom(seed * 1_000_003 + number);
  const source = sources[number % sources.length]!;
  return { source, bytes: mutate(source, random) };
}

/** Runs mutations `from`…`to - 1`, telling of each. */
export async function runMutations(
  seed: number,
  from: number,
  to: number,
  tell: (report: MutationReport) => void,
): Promise<void> {
  const sources = fuzzSources();
  const folder = mkdtempSync(join(tmpdir(), 'keybook-fuzz-'));
  const path = join(folder, 'book');
  const good = new Map<string, OurResult>();
  try {
    for (const source of sources) {
      writeFileSync(path, source.bytes);
      const result = await readOurs(path);
      if ('refused' in result)
        throw new Error(`${source.name} is refused unspoiled: ${result.refused}`);
      good.set(source.name, result);
    }
    for (let number = from; number < to; number++) {
      const { source, bytes } = mutation(sources, seed, number);
      const report = (state: MutationReport['state'], detail = ''): void =>
        tell({ number, source: source.name, state, detail });
      writeFileSync(path, bytes);
      report('reading');
      try {
        const ours = await readOurs(path);
        if ('refused' in ours) {
          report('refused', ours.refused);
          continue;
        }
        report('judging');
        const wrong = judge(good.get(source.name)!, ours, source.family, bytes);
        report(wrong === null ? 'read' : 'wrong', wrong ?? '');
      } catch (error) {
        report('crash', error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
      if (Object.keys(Object.prototype).length > 0) report('crash', 'Object.prototype was changed');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
