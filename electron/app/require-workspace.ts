import { AppError } from '@shared/errors/app-error';
import type { AppContext, OpenWorkspace } from './app-context';

/** The open workspace; NO_WORKSPACE when there is none. */
export function requireWorkspace(context: AppContext): OpenWorkspace {
  if (!context.workspace) throw new AppError('NO_WORKSPACE');
  return context.workspace;
}
