import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { seededRandom } from './make-workbook';

/** The same sales as text: six columns, ISO dates, decimal points, a comma between. */
export async function makeCsv(path: string, rows: number, clients: number): Promise<void> {
  const random = seededRandom(20_261_013);
  const out = createWriteStream(path);
  out.write('Date,Document,Client,Product,Quantity,Amount\n');
  let chunk = '';
  for (let i = 0; i < rows; i++) {
    const client = Math.floor(random() ** 2 * clients) + 1;
    const day = new Date((19_723 + Math.floor((i / rows) * 1_095)) * 86_400_000);
    const quantity = 1 + Math.floor(random() * 50);
    const amount = (quantity * (100 + Math.floor(random() * 99_900))) / 100;
    chunk += `${day.toISOString().slice(0, 10)},FV/${Math.floor(i / 3) + 1},"Client ${String(client).padStart(5, '0')} Łódź & Co",Product ${1 + Math.floor(random() * 400)},${quantity},${amount.toFixed(2)}\n`;
    if (chunk.length > 1 << 18) {
      if (!out.write(chunk)) await once(out, 'drain');
      chunk = '';
    }
  }
  out.end(chunk);
  await once(out, 'close');
}

/** A wide sheet: one row a client, 36 months across. */
export async function makeWide(path: string, rows: number): Promise<void> {
  const random = seededRandom(36);
  const months = Array.from({ length: 36 }, (_, i) => {
    const month = String(1 + (i % 12)).padStart(2, '0');
    return `${month}.${2023 + Math.floor(i / 12)}`;
  });
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = book.addWorksheet('Plan');
  sheet.addRow(['Client', ...months]).commit();
  for (let i = 0; i < rows; i++) {
    const values = months.map(() => Math.round(random() * 1_000_000) / 100);
    sheet.addRow([`Client ${String(i + 1).padStart(5, '0')}`, ...values]).commit();
  }
  await book.commit();
}

/** A workbook as LibreOffice writes it; false when LibreOffice is not here or does not manage it. */
export function makeByLibreOffice(from: string, path: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-office-'));
  try {
    const { status } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        folder,
        from,
      ],
      { stdio: 'ignore', timeout: 300_000 },
    );
    const made = join(folder, basename(from));
    if (status !== 0 || !existsSync(made)) return false;
    renameSync(made, path);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
