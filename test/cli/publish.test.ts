import { describe, expect, test } from 'vitest';
import { type ProgramCopy, programOf } from './program-copy.ts';

const day = ['--today', '2027-03-16'] as const;
const settings = (through: string): string =>
  `name: Small\nstart: 2026-03-02\nretention: {data_through: ${through}, outcome: any}\n`;

/** Forty mentees and a hundred others, of whom some left in June. */
function program(mentees = 40): ProgramCopy {
  return programOf(filesOf(mentees));
}

function filesOf(enrolled: number): Readonly<Record<string, string>> {
  const person = (id: string, left: boolean) => `${id},2021-01-01,${left ? '2026-06-01,voluntary' : ','}`;
  const side = (prefix: string, size: number, gone: number): string[] =>
    Array.from({ length: size }, (_, i) => person(`${prefix}${i + 1}`, i < gone));
  const mentees = Array.from(
    { length: enrolled },
    (_, i) => `M${i + 1},Mentee ${i + 1},${i % 2 === 0 ? 'Woman' : 'Man'}`,
  );
  return {
    'program.yaml': `${settings('2027-03-15')}fields: {gender: {use: audit}}\n`,
    'mentees.csv': `Employee ID,Name,Gender\n${mentees.join('\n')}\n`,
    'mentors.csv': 'Employee ID,Name\nT1,Mentor\n',
    'roster.csv': `Employee ID,Hire date,Exit date,Exit reason\n${[...side('M', enrolled, 9), ...side('E', 100, 30)].join('\n')}\n`,
  };
}

const rowsOf = (text: string): string[] => text.trimEnd().split('\n');

describe('mentor report --publish', () => {
  test('notes what is told and what is held back, once, and nothing without it', async () => {
    const copy = program();
    await copy.run(['report', 'retention', ...day]);
    expect(copy.tree().has('published.csv')).toBe(false);
    const { code, stdout } = await copy.run(['report', 'retention', '--publish', ...day]);
    expect([code, stdout.includes('published.csv')]).toEqual([0, true]);
    const first = copy.read('published.csv');
    expect(first).toContain('retention,2027-03-15,hr,retention/mentees/365/left,40,9,no,2027-03-16\n');
    expect(first).toMatch(/^retention,2027-03-15,hr,retention\/mentees\/left,40,,yes,/m);
    expect((await copy.run(['report', 'retention', '--publish', ...day])).code).toBe(0);
    const page = copy.read('out/reports/retention-hr.html');
    expect((await copy.run(['report', 'retention', '--publish', ...day])).code).toBe(0);
    expect(copy.read('out/reports/retention-hr.html')).toBe(page);
    expect((await copy.run(['report', 'retention', '--publish', '--today', '2027-03-20'])).code).toBe(0);
    expect(copy.read('published.csv')).toBe(first);
    expect((await copy.run(['check', ...day])).stderr).not.toContain('published.csv');
  });

  test('what the coordinator alone reads is not published', async () => {
    const copy = program();
    const { code, stderr } = await copy.run([
      'report',
      'retention',
      '--audience',
      'coordinator',
      '--publish',
      ...day,
    ]);
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'The retention report is the coordinator’s: it has figures inside that identify people, and is not published.',
    ]);
    expect(copy.tree().has('published.csv')).toBe(false);
  });

  test.each(['equity', 'summary', 'audit', 'roi'])('%s keeps a list of its figures', async (kind) => {
    const copy = program();
    copy.write(
      'program.yaml',
      `${copy.read('program.yaml')}roi: {currency: EUR, salary: 52000, hourly_cost: 45, coordinator: 4000}\n`,
    );
    const { code } = await copy.run(['report', kind, '--audience', 'hr', '--publish', ...day]);
    expect([code, copy.tree().has('published.csv')]).toEqual([0, true]);
    const first = copy.read('published.csv');
    expect(first).toMatch(new RegExp(`^${kind},2027-03-1[56],hr,`, 'm'));
    await copy.run(['report', kind, '--audience', 'hr', '--publish', ...day]);
    expect(copy.read('published.csv')).toBe(first);
  });

  test('two reports do not count nearly the same people: the second holds its number back', async () => {
    const told = async (published: string | undefined) => {
      const copy = program(42);
      if (published !== undefined) copy.write('published.csv', published);
      await copy.run(['report', 'retention', '--format', 'json', ...day]);
      const result = JSON.parse(copy.read('out/reports/retention-hr.json'));
      return result.groups.map(({ n }: { n: number | null }) => n);
    };
    const copy = program(40);
    await copy.run(['report', 'equity', '--audience', 'hr', '--publish', ...day]);
    expect(copy.read('published.csv')).toContain('equity/all/people,,40,no');
    expect(await told(undefined)).toEqual([42, 100]);
    expect(await told(copy.read('published.csv'))).toEqual([null, 100]);
  });

  test.each([
    ['one person more', 1],
    ['eleven people more', 11],
  ])('corrected and published again on the same day: %s', async (_, more) => {
    const copy = program(40);
    const publish = () => copy.run(['report', 'retention', 'equity', 'roi', 'summary', '--publish', ...day]);
    copy.edit('program.yaml', 'fields:', 'roi: {currency: EUR, salary: 52000, hourly_cost: 45}\nfields:');
    await publish();
    const morning = rowsOf(copy.read('published.csv'));
    for (const [name, text] of Object.entries(filesOf(40 + more)))
      if (name !== 'program.yaml') copy.write(name, text);
    expect((await publish()).code).toBe(0);
    const evening = rowsOf(copy.read('published.csv'));
    expect(evening).toEqual(expect.arrayContaining(morning.filter((row) => row.includes(',no,'))));
    const changed = copy.read('published.csv');
    // What the program itself has written it does not refuse.
    const { code, stderr } = await publish();
    expect([code, stderr]).toEqual([0, '']);
    expect(copy.read('published.csv')).toBe(changed);
  });

  test('reports published together are checked against each other', async () => {
    const copy = program(42);
    // Two of the mentees were hired after the start: the study does not follow them.
    copy.edit('roster.csv', 'M41,2021-01-01', 'M41,2026-05-01');
    copy.edit('roster.csv', 'M42,2021-01-01', 'M42,2026-05-01');
    const { code } = await copy.run([
      'report',
      'equity',
      'retention',
      '--audience',
      'hr',
      '--publish',
      ...day,
    ]);
    expect(code).toBe(0);
    const told = copy.read('published.csv');
    expect(told).toContain('equity/all/people,,42,no');
    expect(told).toMatch(/retention\/mentees\/n,,,yes,/);
  });
});
