// npm start: sets up what is missing, builds what is stale, opens the app.
import { hasDisplay } from './display.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ensureDesktop } from './ensure-desktop.mjs';
import { runHeadlessJob } from './headless-job.mjs';
import { say } from './progress.mjs';
import { projectRoot } from './project-paths.mjs';
import { resolveElectron } from './resolve-electron.mjs';
import { runMain } from './run-main.mjs';
import { runProcess } from './run-process.mjs';

await runMain(async () => {
  const node = await ensureDesktop();
  await ensureBuild(node);
  if (!hasDisplay(process.env, process.platform)) {
    say('There is no display here, so no window can be opened: running the headless job instead.');
    return runHeadlessJob(node);
  }
  const electron = resolveElectron();
  say('Keybook is opening …');
  const result = await runProcess(
    electron.executablePath,
    [...electron.args, projectRoot, ...process.argv.slice(2)],
    { cwd: projectRoot, env: electron.env, output: 'show' },
  );
  return result.code;
});
