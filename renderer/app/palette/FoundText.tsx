import type { Excerpt } from '@shared/search/make-excerpt';

/** A piece of text with the found parts marked. */
export function FoundText({ of }: { readonly of: Excerpt }) {
  const parts = of.marks.map(([start, end], index) => {
    const before = of.text.slice(of.marks[index - 1]?.[1] ?? 0, start);
    return { key: start, before, mark: of.text.slice(start, end) };
  });
  return (
    <>
      {parts.map(({ key, before, mark }) => (
        <span key={key}>
          {before}
          <mark>{mark}</mark>
        </span>
      ))}
      {of.text.slice(of.marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
