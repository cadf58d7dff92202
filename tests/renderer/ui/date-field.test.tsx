// @vitest-environment happy-dom
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TextField } from '../../../renderer/ui/field/TextField';
import { renderScreen } from '../../support/render';

function Field({ start }: { readonly start: string }) {
  const [day, setDay] = useState(start);
  return (
    <I18nProvider locale="ru-RU">
      <TextField type="date" label="Срок" value={day} onChange={setDay} />
      <output>{day}</output>
    </I18nProvider>
  );
}

function open(start = '') {
  const { user, container } = renderScreen(<Field start={start} />, { language: 'ru' });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Срок' });
  return { user, field, day: () => container.querySelector('output')?.textContent };
}

test('a day is shown and typed in the order of the chosen language, whatever the system speaks', async () => {
  const { user, field, day } = open('2026-11-01');
  expect(field.value).toBe('01.11.2026');
  await user.click(field);
  await user.keyboard('18.12.26');
  expect(day()).toBe('2026-12-18');
  await user.tab();
  expect(field.value).toBe('18.12.2026');
});

test('keys step by days and months', async () => {
  const { user, field, day } = open('2026-01-31');
  await user.click(field);
  await user.keyboard('{ArrowUp}');
  expect(day()).toBe('2026-02-01');
  await user.keyboard('{ArrowDown}{PageUp}');
  expect(day()).toBe('2026-02-28');
});

test('what is no day stays to be mended, is said, and is not taken for a day', async () => {
  const { user, field, day } = open('2026-11-01');
  await user.click(field);
  await user.keyboard('31.9.2026');
  await user.tab();
  expect(field.value).toBe('31.9.2026');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/Это не дата/)).toBeTruthy();
  expect(day()).toBe('');
  await user.click(field);
  await user.keyboard('30.9.2026');
  await user.tab();
  expect(day()).toBe('2026-09-30');
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

test('the calendar opens by key, names its month in the language and gives back the day', async () => {
  const { user, field, day } = open('2026-11-01');
  await user.click(field);
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(await screen.findByRole('grid', { name: /ноябрь 2026/i })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^\S+, 2 ноября 2026/ }));
  expect(day()).toBe('2026-11-02');
  expect(field.value).toBe('02.11.2026');
});
