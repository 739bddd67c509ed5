import { formatShare, shareDecimals } from '../model/format-number.ts';
import type { RetentionResult } from '../schema/retention-result.ts';

/** What the groups are called on the page. */
export const groupName = (name: string): string => (name === 'mentees' ? 'Mentees' : 'Other eligible staff');

/** What those who stayed did, by the outcome that counts: "34 of 40 were still employed". */
export const stayedWords = ({ outcome }: RetentionResult): string =>
  outcome === 'any' ? 'were still employed' : 'had not left of their own accord';

/** The same as the name of a share: "share still employed". */
export const stayedShare = ({ outcome }: RetentionResult): string =>
  outcome === 'any' ? 'still employed' : 'who had not left of their own accord';

/** Per cent of a count, or `[c]`. */
export function shareWords(stayed: number | null, n: number | null): string {
  return stayed === null || n === null || n === 0
    ? '[c]'
    : formatShare(stayed / n, { decimals: shareDecimals(stayed / n, n) });
}
