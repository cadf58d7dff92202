import { expect, test } from 'vitest';
import { XmlBytes } from '../../../../electron/excel/write/xml-bytes';

function written(write: (xml: XmlBytes) => void): string {
  const xml = new XmlBytes();
  write(xml);
  return xml.take().toString('utf8');
}

const numberOf = (value: number) => written((xml) => xml.number(value));

test('numbers have the digits String gives them', () => {
  const odd = [
    0,
    -0,
    1,
    -1,
    10,
    100,
    0.5,
    -0.5,
    0.05,
    0.1,
    12.5,
    -12.05,
    1234.5,
    99.99,
    0.0001,
    -0.0101,
    1.005,
    1 / 3,
    2 / 3,
    1e-7,
    5e-324,
    1e15,
    999_999_999_999_999,
    -1e15,
    1e21,
    1.7e308,
    9_007_199_254_740_992,
    9_999_999_999_999.99,
    99_999_999_999.9999,
    0.1 + 0.2,
    4.35,
    1.1,
    123_456_789_012.3456,
    1e14 + 0.5,
  ];
  for (const value of odd) expect(numberOf(value)).toBe(String(value));
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let i = 0; i < 20_000; i++) {
    const size = 10 ** Math.floor(random() * 17 - 3);
    const value = (random() - 0.5) * size;
    const places = 10 ** Math.floor(random() * 6);
    for (const one of [value, Math.round(value * places) / places])
      if (numberOf(one) !== String(one)) expect(numberOf(one)).toBe(String(one));
  }
});

test('texts are escaped, kept whole in every script, and lose what XML cannot hold', () => {
  const text = (value: string) => written((xml) => xml.text(value));
  expect(text('Ann & "Bob" <b>\'s</b>')).toBe(
    'Ann &amp; &quot;Bob&quot; &lt;b&gt;&apos;s&lt;/b&gt;',
  );
  expect(text('Łódź – Ижевск 💶 = ok\ttab\nline')).toBe('Łódź – Ижевск 💶 = ok\ttab\nline');
  expect(text('a\u0000b\u001fc\u007fd')).toBe('abcd');
  expect(text('💶')).toBe('💶');
});

test('pieces are taken for good: what comes after does not write over them', () => {
  const xml = new XmlBytes();
  xml.markup('<a>');
  const first = xml.take();
  xml.text('x'.repeat(200_000));
  const second = xml.take();
  expect(first.toString()).toBe('<a>');
  expect(second.toString()).toBe('x'.repeat(200_000));
  expect(xml.length).toBe(0);
});
