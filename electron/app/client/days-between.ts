import { dayFromIso } from '@shared/domain/iso-day';

/** Days from one ISO day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (dayFromIso(to) ?? 0) - (dayFromIso(from) ?? 0);
}
