import { SetupError } from './setup-error.mjs';

/**
 * Runs a script's work and ends the process with its exit code. A SetupError ends it with one
 * sentence and code 1; so does any other error, by its message alone.
 * @param {() => Promise<number>} work returns the exit code
 */
export async function runMain(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = 1;
    const message = error instanceof Error ? error.message : String(error);
    const prefix = error instanceof SetupError ? '' : 'Unexpected: ';
    process.stderr.write(`\n${prefix}${message}\n`);
  }
}
