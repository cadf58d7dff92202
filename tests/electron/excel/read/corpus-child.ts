// Reads the files named on stdin, one a line (perhaps with a tab and a password behind), and writes one line of JSON about each. Run by the corpus test under limits.
import { createInterface } from 'node:readline';
import { openWorkbook } from '../../../../electron/excel/read/open-workbook';
import { UnreadableError } from '../../../../electron/excel/read/unreadable-error';
import type { CorpusOutcome } from './corpus-outcome';
import { ShownRows } from './read-cells';

async function readAll(path: string, password = ''): Promise<CorpusOutcome> {
  const started = performance.now();
  const refusals: string[] = [];
  const sheets: (readonly string[])[] = [];
  const warnings: string[] = [];
  let opened = false;
  let hiddenRows = 0;
  const refuse = (error: unknown): void => {
    if (error instanceof UnreadableError) refusals.push(error.unreadable.code);
    else refusals.push(`CRASH ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
  };
  try {
    const workbook = await openWorkbook(path, { password });
    opened = true;
    warnings.push(...workbook.info.warnings.map((warning) => warning.code));
    for (const sheet of workbook.info.sheets) {
      const shown = new ShownRows();
      try {
        const end = await workbook.readRows(sheet.index, { onBatch: shown.add });
        hiddenRows += end.hiddenRows;
        sheets.push(shown.cells.map(([place, value]) => `${place}=${value}`));
      } catch (error) {
        refuse(error);
      }
    }
    workbook.close();
  } catch (error) {
    refuse(error);
  }
  const milliseconds = Math.round(performance.now() - started);
  const cells = sheets.map((cells) => cells.length);
  const first = (sheets.find((cells) => cells.length > 0) ?? []).slice(0, 40);
  // Whatever a file brought into the prototype of all objects would show as keys or as an index.
  const polluted = Reflect.ownKeys(Object.prototype).length !== PROTOTYPE_KEYS || '1' in {};
  return { path, opened, refusals, cells, first, warnings, hiddenRows, milliseconds, polluted };
}

const PROTOTYPE_KEYS = Reflect.ownKeys(Object.prototype).length;

for await (const line of createInterface({ input: process.stdin })) {
  const [path = '', password] = line.split('\t');
  process.stdout.write(`${JSON.stringify(await readAll(path, password))}\n`);
}
