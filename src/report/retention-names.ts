import { formatShare, shareDecimals } from '../model/format-number.ts';
import type { RetentionResult } from '../schema/retention-result.ts';

/** What the groups are called on the page. */
export const groupName = (name: string): string => (name === 'mentees' ? 'Mentees' : 'Other eligible staff');
export const verbOf = ({ outcome }: RetentionResult): string =>
  outcome === 'any' ? 'still employed' : 'not left of their own accord';

/** Per cent of a count, or `[c]`. */
export function shareWords(stayed: number | null, n: number | null): string {
  return stayed === null || n === null || n === 0
    ? '[c]'
    : formatShare(stayed / n, { decimals: shareDecimals(stayed / n, n) });
}
