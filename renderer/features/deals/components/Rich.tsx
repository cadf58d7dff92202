/** A text whose `<b>` parts are emphasised: figures inside a sentence of the language files. */
export function Rich({ text }: { readonly text: string }) {
  const parts = text.split(/<b>(.*?)<\/b>/u);
  return parts.map((part, index) =>
    index % 2 === 1 ? <b key={`${index} ${part}`}>{part}</b> : part,
  );
}
