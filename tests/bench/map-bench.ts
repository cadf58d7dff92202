// npm run bench -- map [people]: time of a frame while a decision-maker map is moved about and zoomed in the real app.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _electron } from '@playwright/test';
import type { Page } from '@playwright/test';
import type * as display from '../../electron/setup/display.mjs';
import type * as resolving from '../../electron/setup/resolve-electron.mjs';

/** A frame at 60 a second, ms; with room for the clock's grain. */
const GOAL_MS = 17.5;
const UNITS = 14;
const ROLES = ['user', 'influencer', 'buyer', 'approver', 'gatekeeper', 'coach'] as const;
const LINKS = ['influences', 'conflicts', 'knows'] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));
const setup = <T>(name: string): Promise<T> =>
  import(
    /* @vite-ignore */ pathToFileURL(join(root, 'electron', 'setup', name)).href
  ) as Promise<T>;
const { hasDisplay, onDisplay } = await setup<typeof display>('display.mjs');

if (!hasDisplay(process.env, process.platform)) {
  const { command, args } = onDisplay(false, process.execPath, process.argv.slice(1));
  process.exit(spawnSync(command, args, { stdio: 'inherit' }).status ?? 1);
}

const people = Number(process.argv[2] ?? 300);
const { resolveElectron } = await setup<typeof resolving>('resolve-electron.mjs');
const { executablePath, args, env } = resolveElectron();
const folder = mkdtempSync(join(tmpdir(), 'keybook-map-'));
const app = await _electron.launch({
  executablePath,
  args: [...args, root],
  env: { ...env, KEYBOOK_USER_DATA: join(folder, 'user') },
});
try {
  const page = await app.firstWindow();
  await page.locator('main').waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1440, 900));
  const name = await fill(page);
  await page.keyboard.press('Control+2');
  const grid = page.getByRole('grid').first();
  await grid.waitFor();
  await grid.focus();
  await page.keyboard.type(name.slice(0, 10));
  await page.keyboard.press('Enter');
  await page.getByRole('tab').first().waitFor();
  await page.keyboard.press('Control+Tab');
  const opened = Date.now();
  await page.locator('[data-map-canvas] .react-flow__node').first().waitFor();
  const openMs = Date.now() - opened;
  const canvas = page.locator('[data-map-canvas]');
  await canvas.focus();

  const box = await canvas.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 300);
  const far = await frames(page, () => wheel(page, 120, { x: 6, y: 9 }));
  const zooming = await frames(page, async () => {
    await page.keyboard.down('Control');
    await wheel(page, 60, { x: 0, y: -20 });
    await wheel(page, 60, { x: 0, y: 20 });
    await page.keyboard.up('Control');
  });
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+=');
  await page.waitForTimeout(400);
  const near = await frames(page, () => wheel(page, 120, { x: 9, y: 6 }));
  const rows = { people, openMs, GOAL_MS, far, zooming, near };
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(join(root, 'out', 'bench', 'map.json'), JSON.stringify(rows, null, 2));
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens the sample firm and gives one of its clients a large map; answers the client's name. */
async function fill(page: Page): Promise<string> {
  return page.evaluate(
    async ([count, units, roles, links]) => {
      const invoke = async <T>(method: string, input: unknown): Promise<T> =>
        ((await window.keybook?.invoke(method, input)) as { value: T } | undefined)?.value as T;
      await invoke('workspace.openSample', {});
      const { clients } = await invoke<{ clients: { id: string; name: string }[] }>(
        'portfolio.get',
        { settings: null },
      );
      const client = clients.find((one) => one.name === 'Kama Polimer') ?? clients[0];
      const bosses: string[] = [];
      const rows = Array.from({ length: count }, (_, index) => {
        const unit = index % units;
        const rank = Math.floor(index / units);
        const person = `Person ${String(index).padStart(3, '0')} Surname`;
        const boss =
          index === 0
            ? null
            : rank === 0
              ? bosses[0]
              : bosses[unit + units * Math.floor((rank - 1) / 5)];
        bosses.push(person);
        return {
          name: person,
          title: 'Engineer of something',
          unitId: null,
          unitName: `Unit ${unit}`,
          reportsToId: null,
          reportsToName: boss ?? null,
          roles: [roles[index % roles.length]],
          influence: String(1 + (index % 5)),
          attitude: String((index % 5) - 2),
          phone: null,
          email: null,
        };
      });
      const ids = await invoke<string[]>('people.add', {
        clientId: client?.id ?? '',
        people: rows,
      });
      for (let index = 0; index < count / 4; index += 1)
        await window.keybook?.invoke('people.link', {
          fromId: ids[(index * 13 + 3) % count],
          toId: ids[(index * 5 + 1) % count],
          type: links[index % links.length],
          strength: null,
          note: null,
        });
      return client?.name ?? '';
    },
    [people, UNITS, ROLES, LINKS] as const,
  );
}

/** Turns the wheel as a hand does, one event in about every frame. */
async function wheel(page: Page, events: number, by: { x: number; y: number }): Promise<void> {
  for (let event = 0; event < events; event += 1) {
    const sign = event < events / 2 ? 1 : -1;
    await page.mouse.wheel(by.x * sign, by.y * sign);
    await page.waitForTimeout(12);
  }
}

interface Frames {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
  /** Share of frames that came in time. */
  readonly inTime: number;
}

/** Times between animation frames while something is done. */
async function frames(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = [];
    const state = { times, isOn: true };
    Object.assign(window, { frameTimes: state });
    const tick = (now: number): void => {
      times.push(now);
      if (state.isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await work();
  const times = await page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: { times: number[]; isOn: boolean } };
    frameTimes.isOn = false;
    return frameTimes.times;
  });
  const gaps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .sort((one, other) => one - other);
  const at = (ratio: number): number =>
    Math.round((gaps[Math.floor((gaps.length - 1) * ratio)] ?? 0) * 10) / 10;
  return {
    frames: gaps.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    longestMs: at(1),
    inTime: Math.round((gaps.filter((gap) => gap <= GOAL_MS).length / gaps.length) * 1000) / 1000,
  };
}
