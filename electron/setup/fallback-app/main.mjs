// The part of Electron's own default app that development needs: `electron <folder>` runs that
// folder's `main`. It stands in resources/app of the fallback Electron, which has no default app.
import { app } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  process.stderr.write('usage: electron [options] <app folder or main file>\n');
  app.exit(1);
} else {
  const target = path.resolve(given);
  let mainFile = target;
  if (statSync(target).isDirectory()) {
    const manifest = JSON.parse(readFileSync(path.join(target, 'package.json'), 'utf8'));
    app.setAppPath(target);
    app.setName(manifest.productName ?? manifest.name ?? 'Electron');
    if (manifest.version !== undefined) app.setVersion(manifest.version);
    mainFile = path.join(target, manifest.main ?? 'index.js');
  } else {
    app.setAppPath(path.dirname(target));
  }
  process.defaultApp = true;
  await import(pathToFileURL(mainFile).href);
}
