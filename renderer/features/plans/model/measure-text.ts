let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in the interface's typeface at 11 pixels; an estimate where there is no canvas (tests). */
export function measureLabel(text: string): number {
  if (context === undefined)
    context =
      typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 6.2;
  context.font = "540 11px 'Inter', 'Segoe UI', system-ui, sans-serif";
  // A hair more than measured: the chosen one is written stronger.
  return Math.ceil(context.measureText(text).width * 1.04) + 1;
}
