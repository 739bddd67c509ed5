import type { FormatMatch } from './format-match.ts';

/**
 * Whether no match places more people. Pairs, rotations and roles come out of searches that end only then; of groups and
 * circles the proof says how much any match could place, and a search that stopped may be short of that.
 */
export function isCoverageProven({ proof, matched }: Pick<FormatMatch, 'proof' | 'matched'>): boolean {
  switch (proof.format) {
    case 'group':
      return proof.placed >= proof.placeable;
    case 'circle':
      return matched >= proof.placeable;
    case 'flash':
    case 'informal':
    case 'peer':
    case 'roles':
      return true;
  }
}
