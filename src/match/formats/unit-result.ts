import { sortedBy } from '../../model/order.ts';
import type { Pairing } from '../../model/pairing.ts';
import { coMentorRole, type PairingUnit, pairingUnits, peerRole, roundOf } from '../../model/pairing-unit.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import type { Format } from '../../schema/program-matching.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';
import type { ScorePart } from '../score.ts';

type Result = Pick<MatchResult, 'pairings' | 'groups' | 'rounds'>;

/** Rows, groups and rounds as `mentor/match@1` has them. */
export function unitResult(
  market: Market,
  {
    rows,
    format,
    roleMarkets,
  }: {
    readonly rows: readonly Pairing[];
    readonly format: Format;
    readonly roleMarkets?: ReadonlyMap<string, Market> | undefined;
  },
): Result {
  const units = pairingUnits(rows, format);
  const marketOf = (role: string | undefined): Market =>
    (role === undefined ? undefined : roleMarkets?.get(role)) ?? market;
  const partsIn = new Map<Market, PartsOf>();
  const partsOf = (role: string | undefined): PartsOf => {
    const own = marketOf(role);
    const known = partsIn.get(own) ?? meanParts(own);
    partsIn.set(own, known);
    return known;
  };
  const pairings = units.flatMap((unit) =>
    unit.rows.map((row) => pairingOf(row, partsOf(row.role)(meetings(unit, row)))),
  );
  return {
    pairings: sortedBy(
      pairings,
      (p) => p.mentee,
      (p) => p.mentor,
      (p) => p.id,
    ),
    groups: units.flatMap(groupOf),
    rounds: roundsOf(rows),
  };
}

type Two = { readonly mentee: string; readonly mentor: string };
type PartsOf = (pairs: readonly Two[]) => MatchResult['pairings'][number]['parts'];

/** The pairs of people whose scores a row's score is the mean of: among equals both directions with each of the others. */
function meetings({ kind, members }: PairingUnit, { mentee, mentor }: Pairing): Two[] {
  if (kind !== 'circle' && kind !== 'peers') return [{ mentee, mentor }];
  const others = mentor === '' ? members.filter((other) => other !== mentee) : [mentor];
  return others.flatMap((other) => [
    { mentee, mentor: other },
    { mentee: other, mentor: mentee },
  ]);
}

/** Parts of scores, the mean over several pairs. One is known where it is of any of them. */
function meanParts({ sides, scorer }: Market): PartsOf {
  const mentees = placesOf(sides.mentees);
  const mentors = placesOf(sides.mentors);
  return (pairs) => {
    const all = pairs.flatMap(({ mentee, mentor }): (readonly ScorePart[])[] => {
      const [i, j] = [mentees.get(mentee), mentors.get(mentor)];
      return i === undefined || j === undefined ? [] : [scorer.parts(i, j)];
    });
    const [first = []] = all;
    return first.map(({ criterion }, at) => {
      const own = all.flatMap((parts) => parts[at] ?? []);
      const sum = own.reduce((total, { value }) => total + value, 0);
      return {
        criterion: criterion.name,
        value: Math.round(sum / own.length) / 1_000_000,
        weight: criterion.weight,
        known: own.some(({ known }) => known),
      };
    });
  };
}

function pairingOf(
  row: Pairing,
  parts: MatchResult['pairings'][number]['parts'],
): MatchResult['pairings'][number] {
  return {
    id: row.id,
    mentee: row.mentee,
    mentor: row.mentor,
    ...(row.role === undefined ? {} : { role: row.role }),
    score: row.score === undefined ? null : row.score / 100,
    state: row.state,
    origin: row.origin,
    parts,
  };
}

function groupOf({ id, kind, rows, mentors, members, state }: PairingUnit): MatchResult['groups'] {
  if (kind === 'pair' || kind === 'rotation') return [];
  const [mentor, ...coMentors] = mentors;
  const scores = rows.filter(({ role }) => role !== coMentorRole).flatMap(({ score }) => score ?? []);
  const sum = scores.reduce((total, score) => total + score, 0);
  return [
    {
      id,
      ...(mentor === undefined ? {} : { mentor }),
      ...(coMentors.length === 0 ? {} : { coMentors }),
      members: [...members],
      score: scores.length === 0 ? null : Math.round(sum / scores.length) / 100,
      state,
    },
  ];
}

function roundsOf(rows: readonly Pairing[]): MatchResult['rounds'] {
  const talks = rows.flatMap((row) => {
    const round = roundOf(row);
    return round === undefined ? [] : [{ round, row }];
  });
  const numbers = [...new Set(talks.map(({ round }) => round))].sort((a, b) => a - b);
  return numbers.map((round) => ({
    round,
    pairings: sortedBy(
      talks.filter((talk) => talk.round === round),
      ({ row }) => row.mentee,
      ({ row }) => row.mentor,
    ).map(({ row }) => ({
      id: row.id,
      mentee: row.mentee,
      mentor: row.mentor,
      score: row.score === undefined ? null : row.score / 100,
    })),
  }));
}

/** What a row is worth in the sum of a match, in hundredths: a pair of equals counts for both, a co-mentor for nothing. */
export function worthOf({ role, mentor, score = 0 }: Pairing): number {
  if (role === coMentorRole) return 0;
  return role === peerRole && mentor !== '' ? 2 * score : score;
}

/** The seats a row fills: a pair of equals two, a co-mentor none. */
export function seatsOf({ role, mentor }: Pairing): number {
  if (role === coMentorRole) return 0;
  return role === peerRole && mentor !== '' ? 2 : 1;
}
