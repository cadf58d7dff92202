import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where the independent spreadsheet program stands, null when this machine has none. */
export function findSoffice(): string | null {
  return (
    ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(
      (path) => existsSync(path),
    ) ?? null
  );
}

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens workbooks in LibreOffice, calculates every formula anew and saves them as xlsx. Returns the paths of the saved
 * files in the order given. File names must differ. `folder` takes the program's profile and the saved files.
 */
export function recalculate(soffice: string, files: readonly string[], folder: string): string[] {
  const home = join(folder, 'soffice');
  const user = join(home, 'profile', 'user');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const out = join(home, 'out');
  execFileSync(
    soffice,
    [
      `-env:UserInstallation=file://${join(home, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      ...files,
    ],
    { stdio: 'pipe', timeout: 120_000 },
  );
  return files.map((file) => join(out, basename(file)));
}
