import axe from 'axe-core';

/** Accessibility violations of the document (or a part of it) by axe (WCAG 2.2 A and AA); colour contrast needs real layout and is checked in the real window. */
export async function findViolations(
  part: Element = document.documentElement,
): Promise<readonly string[]> {
  const { violations } = await axe.run(part === document.documentElement ? document : part, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
