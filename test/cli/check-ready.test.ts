import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResultSchema } from '../../src/schema/check-result.ts';
import { root } from '../house/run-program.ts';
import { copyOf, type ProgramCopy, programOf } from './program-copy.ts';

const lacksOf = async (program: ProgramCopy, today = '2026-02-02', ...more: string[]) => {
  const { code, stdout } = await program.run(['check', '--ready', '--json', '--today', today, ...more]);
  const { lacks } = checkResultSchema.parse(JSON.parse(stdout));
  return { code, ids: lacks.map(({ id }) => id), lack: (id: string) => lacks.find((one) => one.id === id) };
};

/** A program that lacks nothing but what a test takes away: `places` of the mentors, and what mentees want. */
const ready = ({
  places = [2, 2],
  wants = ['Law', 'Law', 'Tax'],
  agreement = 'agreement: [What is said stays between us.]',
  more = '',
} = {}): ProgramCopy =>
  programOf({
    'mentors.csv': `Employee ID,Name,Email,Level,Areas of expertise,Languages,Max mentees\n${places
      .map((count, at) => `${at + 1},Mentor ${at},m${at}@x.example,Director,Law; Tax,English,${count}\n`)
      .join('')}`,
    'mentees.csv': `Employee ID,Name,Email,Level,Development areas,Languages\n${wants
      .map((topic, at) => `${at + 101},Mentee ${at},p${at}@x.example,Associate,${topic},English\n`)
      .join('')}`,
    'program.yaml': `start: 2026-04-06
end: 2026-12-18
coordinator: {name: Ada Holm, email: ada@x.example}
fields: {level: {order: [Associate, Director]}}
roles: {mentor: Listens., mentee: Prepares.}
eligibility: {mentor: [{one_of: {level: [Director]}}]}
${agreement}
meetings: {every: 2 weeks}
checkins: {link: "https://forms.example/?entry={pairing_id}"}
privacy: {keep_until: 2028-12-31}
targets: {match-rate: ">= 95%"}
matching: {rules: [{share: {field: languages, min: 1}}]}
${more}`,
  });

describe('mentor check --ready: the agreement', () => {
  it.each([
    ['nobody has said which', '', ['agreement']],
    ['of its own', 'agreement: [What is said stays between us.]', []],
    ['of its template', 'template: executive', []],
  ])('%s', async (_, agreement, missing) => {
    expect((await lacksOf(ready({ agreement }))).ids).toEqual(missing);
  });
});

describe('mentor check --ready: mentors', () => {
  it('nothing is missing where everybody is placed and a fifth of the places is spare', async () => {
    expect(await lacksOf(ready())).toMatchObject({ code: 0, ids: [] });
  });

  it('how many are short, and which kinds help, in the words of recruit', async () => {
    const program = ready({ places: [1], wants: ['Law', 'Tax', 'Tax'] });
    const { code, ids, lack } = await lacksOf(program);
    expect([code, ids]).toEqual([1, ['places']]);
    expect(lack('places')?.text).toBe(
      'A match of today would leave 2 of 3 mentees without a mentor: 2 mentors with one place each are short. Mentees need 3 places, mentors offer 1.',
    );
    const [call = '', more, draw] = lack('places')?.advice.split('\n') ?? [];
    expect(call).toContain('We look for ');
    expect(call).toContain('“Tax”');
    expect(more).toBe('mentor recruit measures more kinds, and one more place with the mentors you have.');
    expect(draw).toBe(
      'If there are none to be found, a draw is fairer than a queue: mentor match --lottery --dry-run shows it.',
    );
    const recruit = await program.run(['recruit', '--dry-run', '--today', '2026-02-02']);
    expect(recruit.stdout.replace(/\s+/g, ' ')).toContain(call);
  });

  it('who competes for the same mentor is short of one, although places suffice', async () => {
    const program = ready({ places: [1, 3], wants: ['Law', 'Law', 'Law'] });
    program.write(
      'mentors.csv',
      program
        .read('mentors.csv')
        .replace('m1@x.example,Director,Law; Tax,English', 'm1@x.example,Director,Law; Tax,German'),
    );
    program.write(
      'mentees.csv',
      program
        .read('mentees.csv')
        .replace('p0@x.example,Associate,Law,English', 'p0@x.example,Associate,Law,German'),
    );
    const { ids, lack } = await lacksOf(program);
    expect(ids).toEqual(['places']);
    expect(lack('places')?.text).toBe(
      'A match of today would leave 1 of 3 mentees without a mentor: 1 mentor with one place each is short.',
    );
    expect(lack('places')?.advice).toContain('speaks English');
    expect(lack('places')?.advice).not.toContain('--lottery');
  });

  it('many are short: the first six are measured', async () => {
    const { lack } = await lacksOf(ready({ places: [1], wants: Array.from({ length: 9 }, () => 'Law') }));
    expect(lack('places')?.text).toContain(
      '8 of 9 mentees without a mentor: 8 mentors with one place each are short.',
    );
    const [call, rest] = lack('places')?.advice.split('\n') ?? [];
    expect(call).toContain('six mentors');
    expect(rest).toBe('That leaves 2: ask again when the first have said yes.');
  });

  it('whom no mentor would help is no reason to look for one', async () => {
    const program = ready({ places: [3], wants: ['Law', 'Tax'] });
    program.write(
      'program.yaml',
      program.read('program.yaml').replace('rules: [', 'rules: [{level_gap: {min: 1}}, '),
    );
    program.write(
      'mentees.csv',
      program.read('mentees.csv').replace('p1@x.example,Associate', 'p1@x.example,Director'),
    );
    const { lack } = await lacksOf(program);
    expect(lack('places')).toMatchObject({
      text: 'A match of today would leave 1 of 2 mentees without a mentor, and no further mentor of a kind that can be asked for would change that.',
      advice: 'mentor explain says which rules stand in the way.',
    });
  });

  it('a shortage that a lottery was announced for stands in nobody’s way', async () => {
    const { code, lack } = await lacksOf(ready({ places: [1], more: 'lottery: {}\n' }));
    expect([code, lack('places')?.severity]).toEqual([0, 'warning']);
  });

  it('few spare places are a thought, not an error, until people are matched', async () => {
    const tight = () => ready({ places: [6, 5], wants: Array.from({ length: 10 }, () => 'Law') });
    const { code, ids, lack } = await lacksOf(tight());
    expect([code, ids]).toEqual([0, ['spare-places']]);
    expect(lack('spare-places')).toMatchObject({
      severity: 'warning',
      text: 'Mentors offer 11 places for 10. Experience advises 12, a fifth more than are wanted: some mentors step back before the start, and choice makes better pairs.',
      advice: 'Ask for 1 more place; mentor recruit says for which topics.',
    });
    const program = tight();
    const { stdout } = await program.run(['check', '--ready', '--today', '2026-02-02']);
    expect(stdout).toContain('Nothing is missing for the launch.');
    expect(stdout).toContain('Worth a thought before the launch');
    expect(stdout).not.toContain('Still missing');
    await program.run(['match', '--format', 'csv', '--today', '2026-02-02']);
    expect((await lacksOf(program)).ids).toEqual([]);
  });

  it('with errors in the files it says that nothing was measured', async () => {
    const program = ready({ places: [1] });
    program.write('mentees.csv', `${program.read('mentees.csv')}999,Nobody\n`);
    const { ids } = await lacksOf(program);
    expect(ids).toEqual(['places', 'mentors-not-measured']);
  });

  it('where tools listen, nobody’s wishes are told', async () => {
    const { stdout } = await ready({ places: [1] }).run([
      'check',
      '--ready',
      '--format',
      'sarif',
      '--today',
      '2026-02-02',
    ]);
    expect(stdout).toContain('2 mentors with one place each are short');
    expect(stdout).not.toContain('We look for');
  });

  it('groups say what they can', async () => {
    const program = copyOf(join(root, 'fixtures', 'group'));
    const files = [...program.tree().keys()].filter((path) => /mentor/i.test(path) && path.endsWith('.csv'));
    const [mentors = ''] = files;
    program.write(mentors, program.read(mentors).split('\n').slice(0, 3).join('\n'));
    const { lack } = await lacksOf(program);
    expect(lack('places')?.advice).toMatch(
      /^Find \d+ more mentors, or ask .* mentor match says how many more one further mentor would place\.$/,
    );
  });
});

describe('mentor check --ready: the steps before the start', () => {
  it('each is missing from its week on, until it is done', async () => {
    const program = ready();
    const ids = async (today: string) => (await lacksOf(program, today)).ids;
    expect(await ids('2026-03-01')).toEqual([]);
    expect(await ids('2026-03-02')).toEqual(['match']);
    await program.run(['match', '--format', 'csv', '--today', '2026-03-02']);
    expect(await ids('2026-03-02')).toEqual([]);
    expect(await ids('2026-03-09')).toEqual(['told']);
    await program.run(['pairing', 'all', 'propose', '--today', '2026-03-09']);
    expect(await ids('2026-03-29')).toEqual([]);
    expect(await ids('2026-03-30')).toEqual(['answers', 'schedule']);
    await program.run(['pairing', 'all', 'accept', '--today', '2026-03-30']);
    await program.run(['schedule', '--today', '2026-03-30']);
    expect(await lacksOf(program, '2026-03-30')).toMatchObject({ code: 0, ids: [] });
  });

  it('what it says to add to program.yaml settles it', async () => {
    const program = ready();
    const yaml = program.read('program.yaml').replace(/^(checkins|privacy):.*\n/gm, '');
    program.write('program.yaml', yaml);
    const { code, ids, lack } = await lacksOf(program);
    expect([code, ids]).toEqual([0, ['check-in-link', 'keep-until']]);
    const lines = ids.flatMap((id) => lack(id)?.advice.split('\n').slice(1) ?? []);
    program.write('program.yaml', `${yaml}${lines.join('\n')}\n`);
    expect((await lacksOf(program)).ids).toEqual([]);
  });
});
