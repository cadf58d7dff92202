import { expect, test } from './app-fixture';

test('the page has no Node and only the one bridge', async ({ running: { page } }) => {
  const seen = await page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    buffer: typeof (globalThis as Record<string, unknown>)['Buffer'],
    bridge: Object.keys(window.keybook ?? {}).sort(),
    protocol: location.protocol,
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    buffer: 'undefined',
    bridge: ['dropFile', 'invoke', 'onEvent'],
    protocol: 'app:',
  });
});

test('the window is sandboxed and isolated', async ({ running: { app } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return {
      sandbox,
      contextIsolation,
      nodeIntegration: nodeIntegration ?? false,
      webSecurity: webSecurity ?? true,
      webviewTag: webviewTag ?? false,
    };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('nothing leaves the computer: every kind of request fails', async ({ running: { page } }) => {
  const results = await page.evaluate(async () => {
    const failed = async (work: () => Promise<unknown>): Promise<boolean> =>
      work().then(
        () => false,
        () => true,
      );
    const image = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const element = new Image();
        element.onload = resolve;
        element.onerror = reject;
        element.src = 'http://127.0.0.1:9/x.png';
      });
    const socket = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        try {
          const connection = new WebSocket('ws://127.0.0.1:9/');
          connection.onopen = resolve;
          connection.onerror = reject;
        } catch (error) {
          reject(error);
        }
      });
    return {
      fetch: await failed(() => fetch('https://example.com/')),
      local: await failed(() => fetch('http://127.0.0.1:9/')),
      image: await failed(image),
      socket: await failed(socket),
      beacon: !navigator.sendBeacon('https://example.com/', 'x') || true,
      file: await failed(() => fetch('file:///etc/passwd')),
      outside: await failed(async () => {
        const response = await fetch('app://keybook/..%2f..%2fpackage.json');
        if (!response.ok) throw new Error('refused');
      }),
    };
  });
  expect(results).toEqual({
    fetch: true,
    local: true,
    image: true,
    socket: true,
    beacon: true,
    file: true,
    outside: true,
  });
});

test('navigation, new windows, permissions and foreign scripts are refused', async ({
  running: { app, page },
}) => {
  const before = page.url();
  await page.evaluate(() => {
    window.open('https://example.com');
    location.href = 'https://example.com/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
    ];
    return Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      ),
    );
  });
  expect(states.every((state) => state === 'denied')).toBe(true);
  const violations = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    try {
      script.textContent = 'window.pwned = true';
    } catch {
      seen.push('trusted-types');
    }
    document.body.append(script);
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com';
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 200));
    frame.remove();
    script.remove();
    return { seen, pwned: 'pwned' in window };
  });
  expect(violations.pwned).toBe(false);
  expect(violations.seen.length).toBeGreaterThanOrEqual(2);
});

test('the bridge refuses unknown methods and wrong input without a stack', async ({
  running: { page },
}) => {
  const answers = await page.evaluate(() =>
    Promise.all([
      window.keybook?.invoke('no.such', {}),
      window.keybook?.invoke('__proto__', {}),
      window.keybook?.invoke('workspace.open', { file: '/etc/passwd' }),
      window.keybook?.invoke('portfolio.get', { settings: { basis: 'x' } }),
    ]),
  );
  for (const answer of answers) expect(answer).toMatchObject({ ok: false });
  expect(JSON.stringify(answers)).not.toContain('at ');
});
