import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DOSSIER_FIELDS } from '@shared/analysis/dossier/dossier-fields';
import { contract } from '@shared/ipc/contract';
import { resources } from '../../../../renderer/i18n/resources';
import { readLines } from '../../../../renderer/features/dossier/model/inline-text';
import { beginsTyping, nextRow } from '../../../../renderer/features/dossier/model/next-row';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

describe('light Markdown of a value', () => {
  it('bold, italic and points are read; a link is written out, never made', () => {
    expect(readLines('**PM2** in *November*\n- see [report](https://a.b/c)')).toEqual([
      {
        isPoint: false,
        parts: [
          { text: 'PM2', look: 'bold' },
          { text: ' in ', look: 'plain' },
          { text: 'November', look: 'italic' },
        ],
      },
      {
        isPoint: true,
        parts: [
          { text: 'see ', look: 'plain' },
          { text: 'report (https://a.b/c)', look: 'plain' },
        ],
      },
    ]);
  });

  it('figures and signs are left alone: 2 * 3 * 4, −5 %, a lone star', () => {
    for (const text of ['2 * 3 * 4 = 24', '-5 % on the year', '*']) {
      const [line] = readLines(text);
      expect(line?.parts.map((part) => part.text).join('')).toContain(
        text.replace(/^- /u, '').trim(),
      );
      expect(line?.parts.every(({ look }) => look === 'plain')).toBe(true);
    }
  });
});

describe('keys of the rows', () => {
  const key = (name: string, code: string, more = {}) => ({
    key: name,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

  it('letters begin an answer, but not those that are commands on every layout', () => {
    expect(beginsTyping(key('b', 'KeyB'))).toBe(true);
    expect(beginsTyping(key('ж', 'Semicolon'))).toBe(true);
    expect(beginsTyping(key('n', 'KeyN'))).toBe(false);
    expect(beginsTyping(key('т', 'KeyN'))).toBe(false);
    expect(beginsTyping(key('F2', 'F2'))).toBe(false);
    expect(beginsTyping(key('z', 'KeyZ', { ctrlKey: true }))).toBe(false);
  });

  it('the cursor stays inside', () => {
    expect(nextRow('ArrowUp', 0, 5)).toBe(0);
    expect(nextRow('PageDown', 2, 5)).toBe(4);
    expect(nextRow('ArrowDown', -1, 0)).toBeNull();
    expect(nextRow('x', 0, 5)).toBeNull();
  });
});

describe('texts', () => {
  it('every standard line has a name and a question in every language, and no other is named', () => {
    const keys = DOSSIER_FIELDS.map(({ key }) => key).toSorted();
    for (const { dossier } of Object.values(resources)) {
      expect(Object.keys(dossier.field).toSorted()).toEqual(keys);
      expect(Object.keys(dossier.question).toSorted()).toEqual(keys);
    }
  });

  it('everything a person can do here has words for its undo', () => {
    const kinds = ['dossier', 'contact'].flatMap((folder) =>
      readdirSync(join(root, 'electron/app', folder)).flatMap((file) =>
        [
          ...readFileSync(join(root, 'electron/app', folder, file), 'utf8').matchAll(
            /'(dossier|contacts)\.(\w+)'/gu,
          ),
        ].map(([, namespace, name]) => `${namespace}.${name}`),
      ),
    );
    const said = [
      ...Object.keys(resources.en.dossier.did).map((name) => `dossier.${name}`),
      ...Object.keys(resources.en.contacts.did).map((name) => `contacts.${name}`),
    ];
    const acts = kinds.filter((kind) => !Object.hasOwn(contract, kind));
    expect([...new Set(acts)].toSorted()).toEqual(said.toSorted());
  });
});
