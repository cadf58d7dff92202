import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as xlsx from '@e965/xlsx';
import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { isoFromDay } from '@shared/domain/iso-day';
import { expect, test } from 'vitest';
import type { TestLine } from '../../support/build-facts';
import { buildFacts } from '../../support/build-facts';

const sample = fileURLToPath(
  new URL('../../../resources/sample/merida-sales.xlsx', import.meta.url),
);
const script = fileURLToPath(new URL('../../../resources/sample/make-sample.mjs', import.meta.url));
const HEADER_ROW = 3;

test('the sample kept is the one its script writes, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-sample-'));
  try {
    const made = join(folder, 'made.xlsx');
    execFileSync(process.execPath, [script, made]);
    expect(readFileSync(made).equals(readFileSync(sample))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(statSync(sample).size).toBeLessThan(1_500_000);
});

test('the sample shows every cell of the matrix, a partial month and clients outside the base', () => {
  const sheet = xlsx.read(readFileSync(sample)).Sheets['Register'] ?? {};
  const rows = xlsx.utils.sheet_to_json<(string | number)[]>(sheet, {
    header: 1,
    range: HEADER_ROW,
  });
  const total = rows.pop();
  const lines = rows.map((row): TestLine => ({
    client: String(row[3]),
    day: isoFromDay(Number(row[0]) - 25_569),
    amount: Number(row[11]),
    cost: Number(row[12]),
  }));
  const facts = buildFacts(lines);
  expect(Math.round(Number(total?.[11]) * 100)).toBe(
    Math.round(facts.amountE4.reduce((sum, value) => sum + value, 0) / 100),
  );
  const analysis = analysePortfolio(facts, DEFAULT_ANALYSIS_SETTINGS);
  const cells = Object.fromEntries(
    analysis.matrix.map((cell) => [cell.abc + cell.xyz, cell.clients]),
  );
  expect(cells).toEqual({
    AX: 14,
    AY: 9,
    AZ: 3,
    BX: 14,
    BY: 19,
    BZ: 26,
    BN: 5,
    CX: 18,
    CY: 27,
    CZ: 37,
    CN: 9,
    '––': 5,
  });
  expect(analysis.periods).toHaveLength(24);
  expect(analysis.droppedEdges.map((period) => period.label)).toEqual(['2026-10']);
  expect(analysis.clients.slice(0, 3).map((client) => facts.clients[client.client]?.name)).toEqual([
    'Kareeboom Platinum',
    'Ural-Karton',
    'Papiernia Kostrzyca',
  ]);
});
