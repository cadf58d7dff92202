import { join } from 'node:path';
import type { AppFolders } from '../app/app-context';

/** Folders of the program (`appRoot`: the checkout or the packaged app) and of this user (`userData`). */
export function appFolders(appRoot: string, userData: string): AppFolders {
  return {
    migrations: join(appRoot, 'electron', 'db', 'migrations'),
    backups: join(userData, 'backups'),
    sampleWorkspace: join(userData, 'sample.keybook'),
    sampleWorkbook: join(appRoot, 'resources', 'sample', 'merida-sales.xlsx'),
    sampleStory: join(appRoot, 'resources', 'sample', 'merida-story.json'),
  };
}
