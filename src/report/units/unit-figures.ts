import type { UnitKind } from '../../model/pairing-unit.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import type { Format } from '../../schema/program-matching.ts';
import type { UnitMethod } from '../../texts/unit-words/unit-words.ts';

export type UnitGroup = MatchResult['groups'][number];

/** What the words are about: the format, or several mentors by role. */
export function methodOfResult({ format }: { readonly format: Format }): UnitMethod {
  return format === 'one-to-one' ? 'roles' : format;
}

/** What meets together in a format. */
export function kindOfResult({ format }: { readonly format: Format }): UnitKind {
  switch (format) {
    case 'group':
      return 'group';
    case 'peer':
      return 'peers';
    case 'circle':
      return 'circle';
    case 'flash':
      return 'rotation';
    case 'one-to-one':
    case 'informal':
      return 'pair';
  }
}

/** Everybody of a unit, leaders included. */
export const sizeOf = ({ mentor, coMentors = [], members }: UnitGroup): number =>
  members.length + coMentors.length + (mentor === undefined ? 0 : 1);
