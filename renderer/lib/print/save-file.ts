import type { ChosenFile } from '@shared/ipc/app-methods';
import { rpc } from '../../data/rpc';

/** Asks for a place and writes a picture there. Null when the dialog was cancelled. */
export async function saveFile(
  suggestedName: string,
  kind: 'svg' | 'png',
  content: Uint8Array<ArrayBuffer>,
): Promise<ChosenFile | null> {
  const file = await rpc('file.pickExport', { suggestedName, kind });
  if (!file) return null;
  await rpc('page.saveFile', { file: file.token, content });
  return file;
}

/** An `<svg>` element as a file of its own: with its namespace, and with the colours of the tokens written out. */
export function svgFile(element: SVGSVGElement): Uint8Array<ArrayBuffer> {
  const copy = element.cloneNode(true) as SVGSVGElement;
  const own = [element, ...element.querySelectorAll<SVGElement>('*')];
  const copied = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  own.forEach((one, index) => {
    const target = copied[index];
    if (!target) return;
    const style = getComputedStyle(one);
    for (const name of INLINED) {
      const value = style.getPropertyValue(name);
      if (value !== '') target.setAttribute(name, value);
    }
    target.removeAttribute('class');
    target.removeAttribute('style');
  });
  // Not outerHTML: it writes a hard blank as &nbsp;, which a file of its own does not know.
  const text = new XMLSerializer().serializeToString(copy);
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
}

const INLINED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'text-decoration',
] as const;

/** The same picture as dots, `scale` times its size (2: sharp on paper and screens). */
export async function pngFile(element: SVGSVGElement, scale = 2): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = element.viewBox.baseVal;
  // A picture sees no fonts of the page around it: it carries the typeface itself.
  const { default: font } = await import('../../ui/fonts/InterVariable.woff2?inline');
  const text = new TextDecoder().decode(svgFile(element));
  const opening = text.indexOf('>', text.indexOf('<svg')) + 1;
  const style = `<style>@font-face{font-family:'Inter';font-weight:100 900;src:url(${font})}</style>`;
  const address = URL.createObjectURL(
    new Blob([text.slice(0, opening), style, text.slice(opening)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    await new Promise<void>((resolve, reject) => {
      image.addEventListener('load', () => resolve());
      image.addEventListener('error', () => reject(new Error('picture not drawn')));
      image.src = address;
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('picture not made');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
