// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { holdTyping } from '../../../renderer/lib/hold-typing';

afterEach(() => document.body.replaceChildren());

const type = (text: string) => {
  for (const key of text)
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
};
const field = async () => {
  const input = document.createElement('textarea');
  document.body.append(input);
  input.focus();
  await Promise.resolve();
  return input;
};

test('letters typed before the next field is there stand in it', async () => {
  holdTyping();
  type('Tr');
  expect((await field()).value).toBe('Tr');
  type('x');
  expect((await field()).value).toBe('');
});

test('Esc lets go of them', async () => {
  holdTyping();
  type('Tr');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect((await field()).value).toBe('');
});
