import { matchExtras } from '../../src/match/match-extras.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import type { MatchExtras } from '../../src/model/match-extras.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { MatchResult } from '../../src/schema/match-result.ts';
import { type SamplePerson, samplePerson } from './sample-program.ts';

const topics = [
  'Finding my direction',
  'Budgets, planning and numbers',
  'Asking for feedback',
  'Building networks',
  'Being seen',
  'Hard talks',
  'Leading without authority',
];
const languages = ['German', 'English', 'Portuguese', 'Polish'];
const values = ['Growth', 'Candour', 'Calm', 'Service', 'Craft'];
const departments = ['Advisory', 'Operations', 'Technology', 'Finance', 'People'];
const offices = [
  ['Berlin', 'Europe/Berlin'],
  ['Lisbon', 'Europe/Lisbon'],
  ['Singapore', 'Asia/Singapore'],
] as const;
const first = ['Ana', 'Bela', 'Cem', 'Dora', 'Emil', 'Fay', 'Gil', 'Hana', 'Ivo', 'Jana', 'Kim', 'Lev'];
const last = ['Quarzen', 'Rovinjak', 'Stolzenau', 'Trevanion', 'Uferbach', 'Vosslerin', 'Wierzbaum'];

/** A number from 0 to below `n` that follows from a seed and a place in the sequence (a mix of Knuth's constants). */
export function drawn(seed: number, place: number, n: number): number {
  let x = (seed * 2654435761 + place * 40503 + 12345) >>> 0;
  x = Math.imul(x ^ (x >>> 15), 2246822519) >>> 0;
  x = Math.imul(x ^ (x >>> 13), 3266489917) >>> 0;
  return ((x ^ (x >>> 16)) >>> 0) % n;
}

/** People of whom everything private carries a mark by which a leak is found: `<word>-of-<id>`. */
export function sampleCohort(seed: number, mentees: number, mentors: number): Person[] {
  const person = (role: 'mentee' | 'mentor', number: number): Person => {
    const id = `${role === 'mentee' ? 'E' : 'M'}${String(number + 1).padStart(3, '0')}x${seed % 97}`;
    let place = (role === 'mentee' ? 0 : 100_000) + number * 100;
    const draw = (n: number) => drawn(seed, place++, n);
    const some = (items: readonly string[], most: number) =>
      items.filter((_, i) => draw(items.length) < most || i === draw(items.length)).slice(0, most);
    const office = offices[draw(8) === 0 ? 2 : draw(2)] ?? offices[0];
    const others = role === 'mentee' ? 'M' : 'E';
    const list = (prefix: string) =>
      Array.from(
        { length: 3 },
        () =>
          `${prefix}${String(draw(Math.max(1, role === 'mentee' ? mentors : mentees)) + 1).padStart(3, '0')}x${seed % 97}`,
      );
    const input: SamplePerson = {
      id,
      name: `${first[draw(first.length)]} ${last[draw(last.length)]}-${role === 'mentee' ? 'Elm' : 'Maple'}${String(number + 1).padStart(3, '0')}`,
      role,
      level: role === 'mentee' ? draw(3) : 2 + draw(3),
      manager: `X${draw(5)}`,
      timezone: office[1],
      ...(draw(5) === 0 ? {} : { email: `${id.toLowerCase()}@example.com` }),
      says: {
        [role === 'mentee' ? 'topics_wanted' : 'topics_offered']: some(topics, role === 'mentee' ? 3 : 5),
        languages: [...new Set([...some(languages, 2), ...(draw(6) === 0 ? [] : ['English'])])],
        values: some(values, 2),
        department: departments[draw(departments.length)] ?? '',
        location: office[0],
        ...(draw(3) === 0 ? {} : { prefers: [...new Set(list(others))] }),
        avoids: [...new Set(list(others))].slice(0, 1),
        shared_experience: [`experience-of-${id}`, 'experience-shared'],
        access_needs: `needs-of-${id}`,
        gender: `gender-of-${id}`,
      },
    };
    return samplePerson(input);
  };
  return [
    ...Array.from({ length: mentees }, (_, i) => person('mentee', i)),
    ...Array.from({ length: mentors }, (_, i) => person('mentor', i)),
  ];
}

/** The cohort matched by the real solver, with what the pages need. */
export async function matched(
  folder: ProgramFolder,
  today = '2026-02-16',
): Promise<{ readonly result: MatchResult; readonly extras: MatchExtras }> {
  const input = { folder, today, orphaned: new Set<string>() };
  const match = await matchPairs({ ...input, version: '1.0.0' });
  const result: MatchResult = {
    schema: 'mentor/match@1',
    program: folder.program.name,
    asOf: today,
    inputs: [],
    ...match.result,
    problems: [],
  };
  return { result, extras: await matchExtras(input, match, match.lock.objective) };
}
