/** Whether a text holds nothing but white space (any Unicode blank); such a cell counts as empty. */
export function isBlank(text: string): boolean {
  if (text.length === 0) return true;
  const code = text.charCodeAt(0);
  if (code > 32 && code < 127) return false;
  return text.trim().length === 0;
}
