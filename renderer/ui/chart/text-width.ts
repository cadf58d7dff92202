/** Width of a text in the axis font (11 px), near enough to give it room. Worked line: `1,500` → 31.5. */
export function textWidth(text: string): number {
  return text.length * 6.3;
}
