import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../../electron/excel/read/open-workbook';
import { UnreadableError } from '../../../../electron/excel/read/unreadable-error';
import { makeZip } from './make-zip';
import { whyUnreadable } from './read-cells';

describe('telling what a file is', () => {
  it.each<readonly [string, string | Buffer, string, string | undefined]>([
    ['nothing', '', 'EMPTY_FILE', undefined],
    ['only blanks', ' \r\n ', 'EMPTY_FILE', undefined],
    ['a PDF', '%PDF-1.4\n', 'WRONG_KIND', 'pdf'],
    ['a web page', '\ufeff\n<!DOCTYPE html><html><table>', 'WRONG_KIND', 'html'],
    ['a bare HTML table', '<table><tr><td>1</td></tr></table>', 'WRONG_KIND', 'html'],
    [
      'Excel 2003 XML',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      'NO_SHEETS',
      undefined,
    ],
    ['torn XML', '\u00bc?xml version="1.0"?>\n<Workbook>,</Workbook>', 'WRONG_KIND', 'xml'],
    ['other XML', '<?xml version="1.0"?><data/>', 'WRONG_KIND', 'xml'],
    ['rich text', '{\\rtf1 x}', 'WRONG_KIND', 'rtf'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'WRONG_KIND', 'image'],
    ['noise', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]), 'NOT_A_WORKBOOK', undefined],
    ['a sentence', 'Attachment not found!', 'WRONG_KIND', 'text'],
    [
      'a LibreOffice lock',
      ',anna,host,03.12.2026 10:15,file:///home/anna/.config/libreoffice/4;',
      'LOCK_FILE',
      undefined,
    ],
    ['some zip', makeZip([{ name: 'a.txt', data: 'a' }]), 'WRONG_KIND', 'zip'],
    [
      'OpenDocument',
      makeZip([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      ]),
      'MISSING_PART',
      undefined,
    ],
    ['a Word file', makeZip([{ name: 'word/document.xml', data: '<w/>' }]), 'WRONG_KIND', 'docx'],
    [
      'a workbook without its workbook part',
      makeZip([{ name: 'xl/styles.xml', data: '<s/>' }]),
      'MISSING_PART',
      undefined,
    ],
  ])('%s', async (_, bytes, code, kind) => {
    const found = await whyUnreadable(bytes);
    expect([found.code, found.params['kind']]).toEqual([code, kind]);
  });

  it('says what is wrong with a path', async () => {
    const codeOf = async (path: string): Promise<string> =>
      await openWorkbook(path).then(
        () => 'opened',
        (error: unknown) => (error instanceof UnreadableError ? error.unreadable.code : 'other'),
      );
    expect(await codeOf('/nowhere/file.xlsx')).toBe('FILE_NOT_FOUND');
    expect(await codeOf('/')).toBe('FILE_NOT_READABLE');
  });

  it('refuses a file beyond the size allowed', async () => {
    expect(await whyUnreadable('a,b\n1,2\n', { limits: { maxTextFileBytes: 4 } })).toMatchObject({
      code: 'TOO_LARGE',
    });
  });
});
