import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));

/** The command line must have been built (npm test builds first). */
export const hasCli = existsSync(script);

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a process of its own. */
export function runCli(...args: readonly string[]): Promise<CliResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { maxBuffer: 256 << 20, timeout: 60_000 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

/** Result of `analyze … --json`. */
export interface JsonResult {
  readonly source: {
    readonly file: string;
    readonly sheet: string;
    readonly layout: string;
    readonly headerRow: number;
    readonly columns: Readonly<Record<string, string>>;
  };
  readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number };
  readonly controlTotal: {
    readonly accepted: string;
    readonly rejected: string;
    readonly sheet: string | null;
  };
  readonly currency: string | null;
  readonly period: {
    readonly grain: string;
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly droppedEdges: readonly string[];
  };
  readonly totals: { readonly positive: string; readonly net: string };
  readonly clients: readonly {
    readonly client: string;
    readonly code: string | null;
    readonly total: string;
    readonly share: number;
    readonly cumulative: number | null;
    readonly abc: string;
    readonly abcStatus: string;
    readonly orders: number;
    readonly activePeriods: number;
    readonly mean: string | null;
    readonly sd: string | null;
    readonly cv: number | null;
    readonly regularity: number | null;
    readonly gapCv: number | null;
    readonly xyz: string;
    readonly xyzStatus: string;
  }[];
  readonly matrix: Readonly<
    Record<string, { readonly clients: number; readonly total: string; readonly share: number }>
  >;
  readonly issues: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: string | null;
    readonly code: string;
    readonly value: string;
    readonly severity: string;
  }[];
  /** Present when the workbook holds classes or totals of its own. */
  readonly stated?: {
    readonly found: {
      readonly sheet: string;
      readonly clients: number;
      readonly abc: number;
      readonly xyz: number;
      readonly totals: number;
    };
    readonly equal: number;
    readonly different: number;
    readonly equalAfter: number;
    readonly explainedBy: readonly {
      readonly switch: string;
      readonly to: unknown;
      readonly isSetting: boolean;
      readonly abc: number;
      readonly xyz: number;
      readonly total: number;
    }[];
    readonly differences: readonly {
      readonly client: string;
      readonly what: string;
      readonly ours: string;
      readonly theirs: string;
      readonly explainedBy: string | null;
    }[];
  };
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** Runs `analyze FILE --json …` and parses what it prints; fails with its own words when it refuses. */
export async function analyzeJson(...args: readonly string[]): Promise<JsonResult> {
  const { code, stdout, stderr } = await runCli('analyze', ...args, '--json');
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as JsonResult;
}
