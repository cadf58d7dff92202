import type { LucideIcon } from 'lucide-react';

export type { LucideIcon };

export interface IconProps {
  readonly of: LucideIcon;
  /** Edge in pixels; 16 unless told otherwise. */
  readonly size?: number;
  /** Read aloud when the icon stands alone; decorative otherwise. */
  readonly label?: string;
}

/** A line icon on a 16-px square unless told otherwise. */
export function Icon({ of: Glyph, size = 16, label }: IconProps) {
  const a11y = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <Glyph size={size} strokeWidth={1.75} {...a11y} />;
}
