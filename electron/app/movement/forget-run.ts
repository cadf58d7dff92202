import { AppError } from '@shared/errors/app-error';
import type { AppContext } from '../app-context';
import { runCommand } from '../run-command';

/** Forgets a kept analysis and its clients' figures. NOT_FOUND when there is none. */
export function forgetRun(context: AppContext, id: string): void {
  runCommand(context, ['run'], ({ sqlite }) => {
    const num = sqlite.prepare('SELECT num FROM analysis_run WHERE id = ?').pluck().get(id);
    if (num === undefined) throw new AppError('NOT_FOUND');
    sqlite.prepare('DELETE FROM analysis_run_client WHERE run_num = ?').run(num);
    sqlite.prepare('DELETE FROM analysis_run WHERE num = ?').run(num);
  });
}
