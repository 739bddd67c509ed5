import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MatchResult } from '../../src/schema/match-result.ts';
import { csvRecords, csvRows, saved } from './csv-text.ts';
import {
  copyOf,
  matchDay,
  menteesFile,
  mentorsFile,
  type ProgramCopy,
  smallNorthwind,
} from './program-copy.ts';

/** Mentors take two or three, mentees want two mentors each, and those new in their role come first. */
function widen({ read, write, edit }: ProgramCopy): void {
  const [header = [], ...rows] = csvRows(read(mentorsFile));
  const places = header.indexOf('How many mentees could you take?');
  write(mentorsFile, saved([header, ...rows.map((row, nth) => row.with(places, String(2 + (nth % 2))))], {}));
  edit(
    'program.yaml',
    'capacity: {mentor: 1, mentee: 1}',
    'capacity: {mentor: 1, mentee: 2}\n  priority: [orphaned, {at_most: {months_in_role: 24}}]',
  );
}

describe('mentors with two or three mentees, mentees with two mentors', () => {
  let program: ProgramCopy;
  let result: MatchResult;
  let pairs: Record<string, string>[];
  beforeAll(async () => {
    program = smallNorthwind();
    widen(program);
    const { code, stdout } = await program.run(['match', '--json', ...matchDay]);
    expect(code).toBe(0);
    result = JSON.parse(stdout);
    pairs = csvRecords(program.read('pairings.csv'));
  });

  const counts = (side: 'mentor' | 'mentee') => {
    const found = new Map<string, number>();
    for (const pair of pairs) found.set(pair[side] ?? '', (found.get(pair[side] ?? '') ?? 0) + 1);
    return [...found.values()];
  };

  it('nobody has more than their places, and no two people are paired twice', () => {
    expect(result.objective).toMatchObject({ seats: 80, proven: true, gap: 0, matched: pairs.length });
    expect(pairs.length).toBeGreaterThan(45);
    expect(Math.max(...counts('mentor'))).toBe(3);
    expect(Math.max(...counts('mentee'))).toBe(2);
    expect(new Set(pairs.map((p) => `${p.mentee} ${p.mentor}`)).size).toBe(pairs.length);
    expect(new Set(pairs.map((p) => p.pairing_id)).size).toBe(pairs.length);
  });

  it('places that are short go to those new in their role, whatever points that costs', async () => {
    const asked = 'How many months have you been in your present role?';
    const rows = csvRecords(program.read(menteesFile));
    const fresh = new Set(
      rows
        .filter((row) => Number(row[asked]) <= 24)
        .map((row) => row['Employee number (if you know it)\u00a0']),
    );
    expect(fresh.size).toBeGreaterThan(3);
    const withMentors = (match: MatchResult) =>
      match.pairings.filter(({ mentee }) => fresh.has(mentee)).length;
    const other = copyOf(program);
    other.edit('program.yaml', '  priority: [orphaned, {at_most: {months_in_role: 24}}]', '');
    const { stdout } = await other.run(['match', '--dry-run', '--json', ...matchDay]);
    const without: MatchResult = JSON.parse(stdout);
    expect(withMentors(result)).toBeGreaterThan(withMentors(without));
    expect(result.objective.matched).toBe(without.objective.matched);
    expect(result.objective.total).toBeLessThan(without.objective.total);
  });

  it('the certificate holds, and a change of it does not', async () => {
    expect((await program.run(['verify', ...matchDay])).stdout).toMatch(/^The match holds/);
    const other = copyOf(program);
    other.edit('program.yaml', 'mentee: 2}', 'mentee: 1}');
    expect((await other.run(['verify', ...matchDay])).code).toBe(1);
  });

  it('every sheet names every partner', () => {
    for (const side of ['mentor', 'mentee'] as const) {
      const folder = join(program.dir, 'out', 'match', 'sheets', `${side}s`);
      const sheets = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(sheets.length).toBe(counts(side).length);
      const partners = new Map<string, string[]>();
      for (const pair of pairs)
        partners.set(pair[`${side}_name`] ?? '', [
          ...(partners.get(pair[`${side}_name`] ?? '') ?? []),
          pair[side === 'mentor' ? 'mentee_name' : 'mentor_name'] ?? '',
        ]);
      for (const [person, others] of partners) {
        const shown = (name: string) => name.replaceAll("'", '&#39;');
        const own = sheets.filter((html) =>
          [person, ...others].every((name) => html.includes(name) || html.includes(shown(name))),
        );
        expect([person, others, own.length > 0]).toEqual([person, others, true]);
      }
    }
  });

  it('schedule plans each pairing on its own, and nobody is in two meetings at once', async () => {
    const { code } = await program.run(['schedule', ...matchDay]);
    expect(code).toBe(0);
    const meetings = csvRecords(program.read('schedule.csv'));
    const instant = (text = '') => new Date(text).getTime();
    const byPerson = new Map<string, Record<string, string>[]>();
    for (const meeting of meetings)
      for (const person of (meeting.people ?? '').split('; '))
        byPerson.set(person, [...(byPerson.get(person) ?? []), meeting]);
    for (const [person, own] of byPerson) {
      const sorted = own.sort((a, b) => instant(a.start) - instant(b.start));
      for (const [nth, meeting] of sorted.entries()) {
        const next = sorted[nth + 1];
        if (next !== undefined)
          expect([person, instant(meeting.end) <= instant(next.start)]).toEqual([person, true]);
      }
    }
  });
});
