import { roundOf } from '../../model/pairing-unit.ts';
import type { ProofOf } from '../../schema/format-lock.ts';
import type { FormatCheck, FormatFinding } from '../formats/format-check.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';
import { type Rotation, type RoundTalk, rotationOf } from '../rotation.ts';
import type { Fault } from './check-prices.ts';
import { boundFaults, exactFaults, type MadeTalk } from './weigh-talks.ts';

/**
 * Checks a rotation: every talk by itself (people, rules, score, round), every round (nobody twice, rooms), every pin, and
 * that no other talks would be better, by the prices of the lock. Shares no code with the solver.
 */
export async function checkFlash({ folder, market, lock }: FormatCheck): Promise<FormatFinding> {
  const { proof } = lock;
  if (proof.format !== 'flash')
    return { eligible: 0, faults: [{ check: 'certificate', detail: 'it proves no rotation' }] };
  const rotation = rotationOf(folder, market);
  const { rows, eligible } = scoresOf(rotation);
  const { talks, faults } = placeTalks(market, rotation, lock);
  const total = talks.reduce((sum, talk) => sum + talk.score, 0);
  const made = lock.units.reduce((count, unit) => count + unit.rows.length, 0);
  return {
    eligible,
    faults: [
      ...faults,
      ...ruleFaults(talks, rows),
      ...roundFaults(rotation, talks),
      ...pinFaults(rotation, talks),
      ...termFaults(rotation, proof),
      ...(lock.matched === made && lock.total === total
        ? []
        : [{ check: 'totals', detail: 'the numbers of talks or points do not add up' }]),
      ...(proof.exact === undefined
        ? boundFaults({ market, rotation, rows, lock, proof, talks })
        : exactFaults({ market, rotation, rows, lock, proof: { ...proof, exact: proof.exact }, talks })),
    ],
  };
}

/** Every talk that may still be, as a table; and how many there are. */
function scoresOf({ mentees, mentors, equals, row }: Rotation): { rows: Int16Array[]; eligible: number } {
  let eligible = 0;
  const rows = Array.from(mentees, (_, i) => {
    const out = new Int16Array(mentors.length);
    row(i, out);
    for (let j = equals ? i + 1 : 0; j < out.length; j++) if ((out[j] ?? -1) >= 0) eligible++;
    return out;
  });
  return { rows, eligible };
}

function placeTalks(market: Market, rotation: Rotation, lock: FormatCheck['lock']) {
  const places = { mentee: placesOf(market.sides.mentees), mentor: placesOf(market.sides.mentors) };
  const faults: Fault[] = [];
  const talks = lock.units.flatMap((unit) =>
    unit.rows.flatMap((row): MadeTalk[] => {
      const [mentee, mentor] = [places.mentee.get(row.mentee), places.mentor.get(row.mentor)];
      const round = roundOf(row.role === undefined ? {} : { role: row.role }) ?? 0;
      const name = `${row.mentee} with ${row.mentor}`;
      if (mentee === undefined || mentor === undefined || (mentee === mentor && rotation.equals)) {
        faults.push({ check: 'pairs', detail: `${name} is of somebody who is not there` });
        return [];
      }
      if (round < 1 || round > rotation.rounds)
        faults.push({ check: 'rounds', detail: `${name} is in no round` });
      const score = rotation.score({ mentee, mentor });
      if (score !== row.score)
        faults.push({ check: 'scores', detail: `${name} scores ${score / 100}, not ${row.score / 100}` });
      return [{ mentee, mentor, round, score, pinned: row.pinned, name }];
    }),
  );
  const [unit, ...more] = lock.units;
  if (more.length > 0 || (unit !== undefined && (unit.joins ? unit.pairing : undefined) !== rotation.joins))
    faults.push({ check: 'pairings', detail: 'a rotation is one pairing, and goes on where one stands' });
  return { talks, faults };
}

function ruleFaults(talks: readonly MadeTalk[], rows: readonly Int16Array[]): Fault[] {
  return talks
    .filter(({ mentee, mentor, pinned }) => !pinned && (rows[mentee]?.[mentor] ?? -1) < 0)
    .map(({ name }) => ({
      check: 'rules',
      detail: `${name} breaks a rule, has no talk left, or has met already`,
    }));
}

/** Nobody twice in a round or twice with the same person, and no round with more talks than rooms. */
function roundFaults({ equals, standing, rooms }: Rotation, talks: readonly MadeTalk[]): Fault[] {
  const faults: Fault[] = [];
  const busy = new Set<string>();
  const met = new Set<string>();
  const inRound = new Map<number, number>();
  const add = ({ mentee, mentor, round }: RoundTalk, name: string) => {
    const people = [`${round} ${mentee}`, `${round} ${equals ? '' : 'mentor '}${mentor}`];
    const pair = equals && mentor < mentee ? `${mentor} ${mentee}` : `${mentee} ${mentor}`;
    if (people.some((key) => busy.has(key)))
      faults.push({ check: 'rounds', detail: `${name} has somebody who talks twice in round ${round}` });
    if (met.has(pair)) faults.push({ check: 'pairs', detail: `${name} talk twice` });
    for (const key of people) busy.add(key);
    met.add(pair);
    inRound.set(round, (inRound.get(round) ?? 0) + 1);
  };
  for (const talk of standing) add(talk, 'what stands');
  for (const talk of talks) add(talk, talk.name);
  for (const [round, count] of inRound)
    if (count > rooms)
      faults.push({ check: 'rooms', detail: `round ${round} has ${count} talks and ${rooms} rooms` });
  return faults;
}

/** Every pin is met, and nothing else counts as one; a rotation that stands may have no round free for it. */
function pinFaults({ pins, equals, joins }: Rotation, talks: readonly MadeTalk[]): Fault[] {
  const key = (a: number, b: number) => (equals && b < a ? `${b} ${a}` : `${a} ${b}`);
  const wanted = new Set(pins.map(({ mentee, mentor }) => key(mentee, mentor)));
  const faults = talks
    .filter(({ pinned, mentee, mentor }) => wanted.delete(key(mentee, mentor)) !== pinned)
    .map(({ name }) => ({ check: 'pins', detail: `${name} is no pin, or should be one` }));
  if (wanted.size > 0 && joins === undefined)
    faults.push({ check: 'pins', detail: `${wanted.size} pins of overrides.csv do not meet` });
  return faults;
}

function termFaults({ rounds, rooms, equals, joins }: Rotation, proof: ProofOf<'flash'>): Fault[] {
  const right =
    proof.rounds === rounds &&
    (proof.rooms ?? Number.POSITIVE_INFINITY) === rooms &&
    (proof.between === 'peers') === equals &&
    (proof.exact === undefined) === (equals || joins !== undefined);
  return right ? [] : [{ check: 'certificate', detail: 'it is about other rounds, rooms or people' }];
}
