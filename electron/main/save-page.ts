import type { BrowserWindow } from 'electron';
import type { Writable } from 'node:stream';
import { AppError } from '@shared/errors/app-error';
import { atomicWrite } from '../platform/atomic-write';

/** Margins of a page, inches (12 mm); the foot has room for its line. */
const MARGIN = 12 / 25.4;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes what the window laid out for paper as PDF: A4, vectors and text. */
export async function savePagePdf(
  window: BrowserWindow | null,
  path: string,
  { isLandscape, footer }: { readonly isLandscape: boolean; readonly footer: string },
): Promise<{ readonly bytes: number }> {
  if (!window) throw new AppError('UNEXPECTED');
  const words = footer.replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    landscape: isLandscape,
    printBackground: true,
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    displayHeaderFooter: footer !== '',
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="width:100%;padding:0 12mm;font:7pt Inter,sans-serif;color:#52544f;display:flex;justify-content:space-between"><span>${words}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
    generateTaggedPDF: true,
  });
  return atomicWrite(path, (output) => writeAll(output, pdf));
}

/** Writes a picture the window made. */
export function savePageFile(
  path: string,
  content: Uint8Array,
): Promise<{ readonly bytes: number }> {
  return atomicWrite(path, (output) => writeAll(output, content));
}

function writeAll(output: Writable, content: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(content, (error) => (error ? reject(error) : resolve()));
  });
}
