import type { PairingUnit, UnitKind } from '../../model/pairing-unit.ts';
import type { Format } from '../../schema/program-matching.ts';
import { counted, listed } from '../../texts/counted.ts';

const nouns = {
  pair: 'pairing',
  peers: 'pairing',
  group: 'group',
  circle: 'circle',
  rotation: 'rotation',
} as const satisfies Record<UnitKind, string>;

/** What a program of a format is made of, on the terminal. */
export function unitNoun(format: Format): string {
  switch (format) {
    case 'one-to-one':
    case 'informal':
    case 'peer':
      return 'pairing';
    case 'group':
      return 'group';
    case 'circle':
      return 'circle';
    case 'flash':
      return 'rotation';
  }
}

/** `3 groups`; of several kinds `3 pairings`. */
export function countedUnits(units: readonly PairingUnit[]): string {
  const [noun, other] = new Set(units.map(({ kind }) => nouns[kind]));
  return counted(units.length, noun === undefined || other !== undefined ? 'pairing' : noun);
}

/** More than this many names of one unit are counted. */
const mostNames = 8;

/** `Ann Bell with Carl Dee`, `Ann Bell, Eve Fox and Gil Hay with Carl Dee`; of equals their names. */
export function whoMeets({ kind, rows, members, mentors }: PairingUnit): string {
  const names = new Map([
    ...rows.map((row) => [row.mentee, row.menteeName] as const),
    ...rows.map((row) => [row.mentor, row.mentorName] as const),
  ]);
  const called = (people: readonly string[]): string =>
    people.length > mostNames
      ? counted(people.length, 'person', 'people')
      : listed(people.map((person) => names.get(person) ?? person));
  if (kind === 'rotation')
    return `${called([...new Set([...members, ...mentors])])}, ${counted(rows.length, 'talk')}`;
  if (kind === 'peers' && members.length === 2) return members.map((p) => names.get(p) ?? p).join(' with ');
  return mentors.length === 0 ? called(members) : `${called(members)} with ${called(mentors)}`;
}
