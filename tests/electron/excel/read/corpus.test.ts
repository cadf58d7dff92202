import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceFolder } from '../../../support/reference-folder';
import type { CorpusOutcome } from './corpus-outcome';

const corpus = join(referenceFolder, 'xlsx-corpus');
const hasCorpus = existsSync(join(corpus, 'INDEX.tsv'));
const SECONDS_PER_FILE = 20;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface IndexLine {
  readonly file: string;
  readonly expected: string;
}

function indexLines(): readonly IndexLine[] {
  if (!hasCorpus) return [];
  const lines = readFileSync(join(corpus, 'INDEX.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const fields = line.split('\t');
    return { file: fields[0]!, expected: fields[5]! };
  });
}

/** Exact codes where the kind of refusal is what the user is told. */
const CODES: Readonly<Record<string, string>> = {
  'public/poi__protected_passtika.xlsx': 'PASSWORD_PROTECTED',
  'public/poi__protected_sha512.xlsx': 'PASSWORD_PROTECTED',
  'public/cal__pass_protected.xlsx': 'PASSWORD_PROTECTED',
  'public/poi__password.xls': 'PASSWORD_PROTECTED',
  'public/poi__xor-encryption-abc.xls': 'PASSWORD_PROTECTED',
  'generated/g15-cfb-header-only.xlsx': 'DAMAGED_FILE',
  'public/cx__lock-LoadPivotTables.xlsx': 'LOCK_FILE',
  'generated/g01-empty-0-bytes.xlsx': 'EMPTY_FILE',
  'generated/g04-truncated-tail-10.xlsx': 'DAMAGED_FILE',
  'generated/g09-html-table-renamed.xlsx': 'WRONG_KIND',
  'generated/g11-pdf-renamed.xlsx': 'WRONG_KIND',
  'generated/g13-docx-renamed.xlsx': 'WRONG_KIND',
  'generated/g14-ods-renamed.xlsx': 'NOT_A_WORKBOOK',
  'generated/g24-bomb-sst-100MB-one-string.xlsx': 'BOMB',
  'generated/g25-bomb-lying-size.xlsx': 'BOMB',
  'generated/g26-zipcrypto-flag.xlsx': 'ENCRYPTED_ENTRY',
  'generated/g27-unknown-compression.xlsx': 'UNKNOWN_COMPRESSION',
  'generated/g29-overlapping-entries.xlsx': 'OVERLAPPING_ENTRIES',
  'generated/g32-no-workbook.xlsx': 'MISSING_PART',
  'generated/g44-no-sheets.xlsx': 'NO_SHEETS',
  'generated/g46-quadratic-blowup-sheet.xlsx': 'DOCTYPE',
};

/** Formats the list still expects to be refused; they are read since, and then in full. */
const READ_SINCE: ReadonlySet<string> = new Set([
  'public/poi__SampleSS.xls',
  'public/cal__any_sheets.xlsb',
  'generated/g10-spreadsheetml2003-renamed.xlsx',
]);

/** Cells that must be among the first ones. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  'public/cal__date_1904.xlsx': ['A1=2021-01-01', 'A2=2021-01-02'],
  'public/cal__has_x000D_.xlsx': ['A1="ABC\\nDEF"'],
  'public/cal__rph.xlsx': ['A1="課きく　毛こ"'],
  'public/php__premiere.utf16lebom.csv': ['A1="première"'],
  'public/php__semicolon_separated.csv': ['B2="Number with comma"', 'C2="25,5"', 'C3=":,:"'],
  'public/poi__SampleSS.xls': ['A1="Test spreadsheet"', 'A2="2nd row"', 'B2="2nd row 2nd column"'],
  'public/cal__any_sheets.xlsb': ['A1=1', 'B3=6'],
  'generated/g10-spreadsheetml2003-renamed.xlsx': ['A1="Client"'],
  'generated/g42-two-sheets-same-part.xlsx': ['A2="Alpha"', 'C3=200'],
  'generated/g55-win1250-xml.xlsx': ['A2="Łódź Żółć"'],
  'generated/g87-sst-rich-phonetic-empty.xlsx': [
    'A1="Bold and plain"',
    'B1="東京"',
    'D1="<b>"',
    'E1="x"',
  ],
};

/** Warnings that must be given. */
const WARNINGS: Readonly<Record<string, string>> = {
  'public/poi__SimpleMacro.xlsm': 'macros-ignored',
  'public/poi__xlmmacro.xlsm': 'macros-ignored',
  'generated/h03-hidden-sheets.xlsx': 'hidden-sheets',
  'generated/g42-two-sheets-same-part.xlsx': 'tolerant-reader',
};

/** Milliseconds allowed where the list of the corpus sets a bound; generous for a busy machine. */
const SLOW_BOUND: Readonly<Record<string, number>> = {
  'generated/g72-million-empty-rows.xlsx': 10_000,
  'generated/g73-100k-styled-blanks.xlsx': 5000,
  'generated/g76-10k-merges.xlsx': 10_000,
};
const BOUND = 2000;

class LimitedReader {
  readonly outcomes = new Map<string, CorpusOutcome>();
  readonly died = new Map<string, string>();

  /** Reads the files in one child; a file that kills or stalls it is noted and the rest goes to the next child. */
  async readAll(files: readonly string[], temporary: string): Promise<void> {
    let left = files;
    while (left.length > 0) {
      const done = await this.#one(left, temporary);
      if (done < left.length) this.died.set(left[done]!, 'died or stalled');
      left = left.slice(done + 1);
    }
  }

  async #one(files: readonly string[], temporary: string): Promise<number> {
    const child = spawn(
      process.execPath,
      [
        '--max-old-space-size=1024',
        '--disable-proto=delete',
        '--import',
        here('./typescript-hooks.mjs'),
        here('./corpus-child.ts'),
      ],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { ...process.env, TMPDIR: temporary, NODE_OPTIONS: '' },
      },
    );
    let done = 0;
    let timer = setTimeout(() => child.kill('SIGKILL'), SECONDS_PER_FILE * 1000);
    child.stdin.on('error', () => undefined);
    child.stdin.end(files.map((file) => `${join(corpus, file)}\n`).join(''));
    for await (const line of createInterface({ input: child.stdout })) {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), SECONDS_PER_FILE * 1000);
      this.outcomes.set(files[done++]!, JSON.parse(line) as CorpusOutcome);
    }
    clearTimeout(timer);
    return done;
  }
}

describe.skipIf(!hasCorpus)('odd and hostile workbooks (needs the reference folder)', () => {
  const reader = new LimitedReader();
  const lines = indexLines();
  const temporary = mkdtempSync(join(tmpdir(), 'keybook-corpus-'));

  beforeAll(async () => {
    await reader.readAll(
      lines.map((line) => line.file),
      temporary,
    );
  }, 120_000);
  afterAll(() => rmSync(temporary, { recursive: true }));

  it('leaves no temporary file', () => {
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each(lines)('$file: $expected', ({ file, expected }) => {
    expect(reader.died.get(file)).toBeUndefined();
    const outcome = reader.outcomes.get(file)!;
    expect(outcome.refusals.filter((refusal) => refusal.startsWith('CRASH'))).toEqual([]);
    expect(outcome.polluted).toBe(false);
    expect(outcome.milliseconds).toBeLessThan(SLOW_BOUND[file] ?? BOUND);
    const mayOpen =
      READ_SINCE.has(file) || expected.includes('opens') || expected.includes('warning');
    const mayRefuse = !READ_SINCE.has(file) && expected.includes('clear error');
    if (!mayOpen) expect(outcome.refusals).not.toEqual([]);
    if (!mayRefuse) expect(outcome).toMatchObject({ opened: true, refusals: [] });
    const code = CODES[file];
    if (code !== undefined) expect(outcome.refusals).toEqual([code]);
    const warning = WARNINGS[file];
    if (warning !== undefined) expect(outcome.warnings).toContain(warning);
    expect(outcome.first).toEqual(expect.arrayContaining([...(CELLS[file] ?? [])]));
  });
});
