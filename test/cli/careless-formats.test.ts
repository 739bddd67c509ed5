import { describe, expect, it } from 'vitest';
import { matchResultSchema } from '../../src/schema/match-result.ts';
import { programOf } from './program-copy.ts';

const day = ['--today', '2026-02-20'] as const;
const departments = ['Sales', 'Legal', 'Ops'];

const yaml = (format: string, matching: readonly string[]) =>
  [
    `name: Careless`,
    `format: ${format}`,
    'start: 2026-03-02',
    'end: 2026-08-28',
    'seed: careless',
    'matching:',
    ...matching.map((line) => `  ${line}`),
    '  rules: []',
    '  criteria: [{name: Fresh view, type: different, field: department, weight: 1}]',
  ].join('\n');

const people = (letter: string, count: number, more: (at: number) => string = () => '') =>
  [
    `Email,Name,Department${more(-1)}`,
    ...Array.from(
      { length: count },
      (_, i) => `${letter}${i}@x.example,${letter.toUpperCase()} Number${i},${departments[i % 3]}${more(i)}`,
    ),
  ].join('\n');
const places = (own: readonly number[]) => (at: number) =>
  at < 0 ? ',How many mentees could you take?' : `,${own[at]}`;

const files = 'people: [{file: mentees.csv, role: mentee}, {file: mentors.csv, role: mentor}]';
const groups = (sizes: string, mentees: number, own: readonly number[]) =>
  programOf({
    'program.yaml': `${yaml('group', [`group_size: ${sizes}`])}\n${files}`,
    'mentees.csv': people('e', mentees),
    'mentors.csv': people('o', own.length, places(own)),
  });

describe('groups that do not come out', () => {
  it('says in JSON, too, what would place who is left, and each change does what it says', async () => {
    const { run } = groups('{min: 4, max: 6}', 7, [4]);
    const json = await run(['match', '--json', '--dry-run', ...day]);
    const result = matchResultSchema.parse(JSON.parse(json.stdout));
    expect(result.objective).toMatchObject({ matched: 4, seats: 7, proven: true });
    expect(result.unmatched.map(({ reason }) => reason)).toEqual(['group-size', 'group-size', 'group-size']);
    expect(result.placing).toEqual([
      { kind: 'mentor-takes', mentor: 'o0@x.example', places: 6, placed: 6 },
      { kind: 'new-mentor', places: 6, placed: 6 },
      { kind: 'new-mentor', places: 3, least: 3, placed: 7 },
    ]);
    const placed = async (sizes: string, own: readonly number[]) => {
      const { stdout } = await groups(sizes, 7, own).run(['match', '--json', '--dry-run', ...day]);
      return matchResultSchema.parse(JSON.parse(stdout)).objective.matched;
    };
    expect(await placed('{min: 4, max: 6}', [6])).toBe(6);
    expect(await placed('{min: 4, max: 6}', [4, 6])).toBe(6);
    expect(await placed('{min: 3, max: 6}', [4, 3])).toBe(7);
    expect(await placed('{min: 4, max: 6}', [4, 3])).toBe(4);
  });
});

describe('circles that could perhaps place more', () => {
  it('are not called proven where only the points are', async () => {
    // Everybody in one department, and two of it at most in a circle: nobody can sit, which sizes alone do not show.
    const { run } = programOf({
      'program.yaml': yaml('circle', ['group_size: {min: 4, max: 5}', 'spread: {department: {at_most: 2}}']),
      'people.csv': people('p', 20).replaceAll(/Legal|Ops/g, 'Sales'),
    });
    const said = await run(['match', ...day]);
    expect(said.code, said.stderr).toBe(0);
    expect(said.stdout).toMatch(/Not proven best: perhaps more people\s+could have a place\./);
    expect(said.stdout).not.toContain('Gap 0.00');
    expect((await run(['verify', ...day])).code).toBe(0);
  });
});

describe('somebody who ends their part in a group', () => {
  it('still stands in its dates, and the next step says so', async () => {
    const { run } = groups('{min: 3, max: 6}', 4, [4]);
    for (const step of [
      ['match'],
      ['pairing', 'all', 'propose'],
      ['pairing', 'all', 'accept'],
      ['schedule'],
      ['pairing', 'all', 'start'],
    ]) {
      const { code, stderr } = await run([...step, ...day]);
      expect(code, stderr).toBe(0);
    }
    const end = ['pairing', 'P001', 'end', '--person', 'e1@x.example'];
    expect((await run([...end, '--dry-run', ...day])).stdout).toMatch(
      /mentor schedule +\d+ meetings still count on\s+E Number1/,
    );
    expect((await run(['pairing', 'P001', 'end', '--dry-run', ...day])).stdout).toMatch(
      /mentor schedule +cancels \d+ meetings that still stand/,
    );
    await run([...end, ...day]);
    await run(['schedule', ...day]);
    const other = await run([
      'pairing',
      'P001',
      'end',
      '--person',
      'e2@x.example',
      '--dry-run',
      '--today',
      '2026-09-30',
    ]);
    expect(other.stdout).not.toContain('still count');
  });
});

describe('options that a format has no use for', () => {
  it('are refused, not read and forgotten', async () => {
    const { run } = groups('{min: 3, max: 6}', 4, [4]);
    for (const [option, words] of [
      [['--max-changes', '1'], '--max-changes does not go with format: group.'],
      [['--objective', 'floor'], '--objective floor does not go with format: group.'],
      [['--compare'], '--compare does not go with format: group.'],
    ] as const) {
      const { code, stderr } = await run(['match', '--dry-run', ...option, ...day]);
      expect(stderr).toContain(words);
      expect(code).toBe(2);
    }
  });
});

describe('a member whose hours suit nobody else', () => {
  it('is told so on the sheet, and the others have dates', async () => {
    const hours = (at: number) =>
      at < 0 ? ',When can you usually meet? [Monday]' : `,${at === 4 ? 'Afternoon' : 'Morning'}`;
    const { run, read, tree } = programOf({
      'program.yaml': yaml('circle', ['group_size: {min: 5, max: 5}']),
      'people.csv': people('p', 5, hours),
    });
    for (const step of [['match'], ['schedule']]) {
      const { code, stderr } = await run([...step, ...day]);
      expect(code, stderr).toBeLessThan(2);
    }
    const meetings = read('schedule.csv')
      .split('\n')
      .filter((line) => line.includes('P001'));
    expect(meetings.length).toBeGreaterThan(0);
    expect(meetings.filter((line) => line.includes('p4@x.example'))).toEqual([]);
    const told = [...tree()].flatMap(([path, bytes]) =>
      path.startsWith('out/match/sheets/') && bytes.toString().includes('hours that do not suit you')
        ? [path]
        : [],
    );
    expect(told).toEqual([expect.stringContaining('p-number4')]);
  });
});
