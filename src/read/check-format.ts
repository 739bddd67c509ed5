import { coMentorRole, peerRole, roundOf } from '../model/pairing-unit.ts';
import type { Problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { repeats, type Verdict } from './setting-verdict.ts';

type Format = Program['format'];

/** Settings that only some formats have a use for; a group has members, a rotation rounds. */
const usedBy = {
  priority: ['one-to-one', 'group'],
  load_penalty: ['one-to-one'],
  spread: ['group', 'circle'],
  co_mentors: ['group'],
  rooms: ['flash'],
  roles: ['one-to-one'],
} as const satisfies { readonly [S in keyof Program['matching']]?: readonly Format[] };

/** Settings of `matching:` that do not go with the format, and roles that cannot be told apart. */
export function checkFormat({ format, matching }: Program, { wrong, idle }: Verdict): Problem[] {
  const declared = {
    priority: matching.priority.length > 0,
    load_penalty: matching.load_penalty > 0,
    spread: Object.keys(matching.spread).length > 0,
    co_mentors: matching.co_mentors,
    rooms: matching.rooms !== undefined,
    roles: matching.roles.length > 0,
  };
  const names = matching.roles.map((role) => (typeof role === 'string' ? role : role.name));
  const pairs = format === 'one-to-one' && matching.roles.length === 0;
  return [
    ...Object.entries(usedBy).flatMap(([setting, formats]) =>
      declared[setting as keyof typeof usedBy] && !formats.some((one) => one === format)
        ? [
            idle(
              ['matching', setting],
              `it is for format ${formats.join(' or ')}, and the format is ${format}`,
            ),
          ]
        : [],
    ),
    ...(pairs || matching.objective === 'coverage-then-total'
      ? []
      : [
          wrong(
            ['matching', 'objective'],
            `${matching.roles.length > 0 ? 'several roles are' : `format ${format} is`} matched for most people, then the greatest sum; there is no other objective there`,
            'objective: coverage-then-total',
          ),
        ]),
    ...repeats(names, (name) => name).map(({ at, first }) =>
      wrong(['matching', 'roles', at], `entry ${first + 1} has the same name`),
    ),
    ...names.flatMap((name, at) =>
      name === peerRole || name === coMentorRole || roundOf({ role: name }) !== undefined
        ? [wrong(['matching', 'roles', at], `"${name}" has a meaning of its own in pairings.csv`)]
        : [],
    ),
  ];
}
