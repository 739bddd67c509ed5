import { describe, expect, test } from 'vitest';
import { type ProgramCopy, programOf } from './program-copy.ts';

const day = ['--today', '2027-03-16'] as const;
const settings = (through: string): string =>
  `name: Small\nstart: 2026-03-02\nretention: {data_through: ${through}, outcome: any}\n`;

/** Forty mentees and a hundred others, of whom some left in June. */
function program(): ProgramCopy {
  const person = (id: string, left: boolean) => `${id},2021-01-01,${left ? '2026-06-01,voluntary' : ','}`;
  const side = (prefix: string, size: number, gone: number): string[] =>
    Array.from({ length: size }, (_, i) => person(`${prefix}${i + 1}`, i < gone));
  const mentees = Array.from({ length: 40 }, (_, i) => `M${i + 1},Mentee ${i + 1}`);
  return programOf({
    'program.yaml': settings('2027-03-15'),
    'mentees.csv': `Employee ID,Name\n${mentees.join('\n')}\n`,
    'mentors.csv': 'Employee ID,Name\nT1,Mentor\n',
    'roster.csv': `Employee ID,Hire date,Exit date,Exit reason\n${[...side('M', 40, 9), ...side('E', 100, 30)].join('\n')}\n`,
  });
}

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
});
