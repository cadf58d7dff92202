import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SpareReader } from '../../../../electron/app/imports/spare-reader';
import type { ReaderChannel } from '../../../../electron/reader/reader-messages';

interface Started extends ReaderChannel {
  readonly exit: () => void;
  isKilled: boolean;
}

let started: Started[];
function start(): Promise<ReaderChannel> {
  let exit = (): void => undefined;
  const one: Started = {
    isKilled: false,
    post: () => undefined,
    onReply: () => undefined,
    onExit: (listener) => {
      exit = () => listener('crashed');
    },
    kill: () => {
      one.isKilled = true;
    },
    exit: () => exit(),
  };
  started.push(one);
  return Promise.resolve(one);
}

let practised: ReaderChannel[];
function practise(reader: ReaderChannel): Promise<void> {
  practised.push(reader);
  return Promise.resolve();
}

beforeEach(() => {
  practised = [];
  started = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a reader that stands ready', () => {
  test('is given once, and only one is made however often it is asked for', async () => {
    const readers = new SpareReader(start, practise);
    readers.prepare();
    readers.prepare();
    const first = await readers.take();
    const second = await readers.take();
    expect(started).toHaveLength(2);
    expect(first).toBe(started[0]);
    expect(second).toBe(started[1]);
  });

  test('is stopped at once in the middle of its practice, which may take as long as it likes', async () => {
    const readers = new SpareReader(start, () => new Promise(() => undefined));
    readers.prepare();
    await vi.advanceTimersByTimeAsync(1);
    readers.stop();
    expect(started[0]?.isKilled).toBe(true);
  });

  test('is stopped when nobody comes for a minute, and not when somebody did', async () => {
    const readers = new SpareReader(start, practise);
    readers.prepare();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(started[0]?.isKilled).toBe(true);
    readers.prepare();
    await readers.take();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(started[1]?.isKilled).toBe(false);
  });

  test('that ended by itself is not given', async () => {
    const readers = new SpareReader(start, practise);
    readers.prepare();
    await vi.advanceTimersByTimeAsync(1);
    started[0]?.exit();
    expect(await readers.take()).toBe(started[1]);
  });

  test('that could not start leaves the next one its own try', async () => {
    let tries = 0;
    const readers = new SpareReader(
      () => (tries++ === 0 ? Promise.reject(new Error('no process')) : start()),
      practise,
    );
    readers.prepare();
    expect(await readers.take()).toBe(started[0]);
  });

  test('has practised three times when it is given; one made in haste has not', async () => {
    const readers = new SpareReader(start, practise);
    readers.prepare();
    await vi.advanceTimersByTimeAsync(1);
    await readers.take();
    await readers.take();
    expect(practised).toEqual([started[0], started[0], started[0]]);
  });

  test('practises no further once somebody has come for it', async () => {
    let end = (): void => undefined;
    const readers = new SpareReader(start, async (reader) => {
      practised.push(reader);
      await new Promise<void>((resolve) => (end = resolve));
    });
    readers.prepare();
    await vi.advanceTimersByTimeAsync(1);
    const taken = readers.take();
    end();
    expect(await taken).toBe(started[0]);
    expect(practised).toHaveLength(1);
  });

  test('that failed at practice is stopped and not given', async () => {
    const readers = new SpareReader(start, () => Promise.reject(new Error('crashed')));
    readers.prepare();
    await vi.advanceTimersByTimeAsync(1);
    expect(await readers.take()).toBe(started[1]);
    expect(started[0]?.isKilled).toBe(true);
  });
});
