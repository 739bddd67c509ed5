import { beforeAll, describe, expect, it } from 'vitest';
import { statusResultSchema } from '../../src/schema/status-result.ts';
import { type ProgramCopy, programOf } from './program-copy.ts';

const people = `id,name,email,role,topics
e1,Ana Reis,ana@x.example,mentee,Leading
e2,Tom Ash,tom@x.example,mentee,Leading
m1,Ida Voss,ida@x.example,mentor,Leading
m2,Uwe Kern,uwe@x.example,mentor,Leading
`;
const pairings = `pairing_id,mentor,mentor_name,mentee,mentee_name,state,origin,started,ended,end_reason,agreement
P1,m1,Ida Voss,e1,Ana Reis,active,declared,2026-03-02,,,2026-03-20
P2,m2,Uwe Kern,e2,Tom Ash,active,declared,2026-03-02,,,
`;
const checkins = `checkin_id,state,date,pairing_id,person,side,met,contact_me,source_file,source_row
c1,valid,2026-04-01,P1,e1,mentee,1,yes,a.csv,2
c2,valid,2026-04-01,P2,e2,mentee,1,yes,a.csv,3
`;
/** Six pairings of which nobody was heard; the first five ended early. */
const past = `pairing_id,mentor,mentor_name,mentee,mentee_name,state,origin,started,ended,end_reason
${[1, 2, 3, 4, 5, 6]
  .map(
    (at) =>
      `Q${at},M${at},,E${at},,${at < 6 ? 'ended' : 'completed'},declared,2025-03-03,${at < 6 ? '2025-06-02' : '2025-10-31'},${at < 6 ? 'no time' : ''}`,
  )
  .join('\n')}
`;

describe('mentor status in a small program', () => {
  let program: ProgramCopy;
  const status = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await program.run(['status', '--today', '2026-04-07', ...args]);
    expect([code, stderr]).toEqual([0, '']);
    return stdout;
  };
  const json = async () =>
    statusResultSchema.parse(
      JSON.parse((await program.run(['status', '--today', '2026-04-07', '--json'])).stdout),
    );

  beforeAll(() => {
    program = programOf({
      'program.yaml':
        'name: Small\nstart: 2026-03-02\nend: 2026-11-27\ntraining: [mentee-basics]\nhistory: [past]\ncheckins: {waves: [day 30]}\nmeetings: {every: 2 weeks}\n',
      'people.csv': people,
      'pairings.csv': pairings,
      'checkins.csv': checkins,
      'contacts.csv':
        'date,person,pairing_id,channel,reason,outcome\n2026-04-02,e1,P1,phone,asked for it,fine\n',
      'training.csv': 'person,module,format,minutes,completed\ne1,mentee-basics,live,60,2026-02-20\n',
    });
    program.write(
      'past/program.yaml',
      'name: Before\nstart: 2025-03-03\nend: 2025-10-31\nmeetings: {every: 2 weeks}\n',
    );
    program.write('past/pairings.csv', past);
  });

  it('calls who has not been called yet, and says what the rule was worth', async () => {
    const words = await status();
    expect(words).toMatch(/^1 person to call today\./);
    expect(words).toContain('1  Tom Ash');
    expect(words).toContain('In 2025 this rule spoke of no pairing.');
    expect(words).not.toContain('contacts.csv');
    const { attention, hitRates, agreements, training } = await json();
    expect(attention.filter(({ rule }) => rule === 'contact-me').map(({ person }) => person)).toEqual(['e2']);
    expect(hitRates?.rules.find(({ rule }) => rule === 'no-first-meeting')).toEqual({
      rule: 'no-first-meeting',
      spoke: 6,
      endedEarly: 5,
      others: 0,
      othersEndedEarly: 0,
    });
    expect(agreements).toEqual([{ pairing: 'P2', people: ['e2', 'm2'], since: '2026-04-01', known: false }]);
    expect(training?.map(({ person, minutes }) => [person, minutes])).toEqual([['e2', 60]]);
  });

  it('names nobody in the annotations of a build, and still ends with exit code 0', async () => {
    const lines = (await status('--annotations', 'github')).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^::error title=contact-me \(P2\)::P2: Asked to be contacted 6 days ago;/);
    expect(lines.at(-1)).toMatch(/^2 open pairings: /);
    expect(lines.join()).not.toMatch(/Ana|Tom|Ida|Uwe|@x\.example|\be[12]\b|\bm[12]\b/);
  });

  it('tells with --verbose what the training is about, and nothing with --quiet', async () => {
    const { stdout } = await program.run(['status', '--today', '2026-04-07', '--verbose']);
    expect(stdout).toContain('mentee-basics: You steer;');
    expect(await status('--quiet')).toBe('');
  });

  it('says that a pairing which ran was set back to draft by hand', async () => {
    const before = program.read('pairings.csv');
    expect(
      (await program.run(['pairing', 'P2', 'pause', '--on', '2026-04-06', '--today', '2026-04-07'])).code,
    ).toBe(0);
    program.write('pairings.csv', before.replace('Tom Ash,active', 'Tom Ash,draft'));
    const { code, stderr } = await program.run(['status', '--today', '2026-04-07']);
    expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('P2 was paused and stands as draft, a step back.'),
    ]);
    program.write('pairings.csv', before);
    program.write('.mentor/pairings.json', '');
  });

  it('gives totals alone where person_level is off', async () => {
    program.edit('program.yaml', 'history: [past]', 'privacy: {person_level: off}');
    expect(await status()).not.toMatch(/Ana|Tom|Ida|Uwe|@x\.example/);
    const { attention, unanswered, agreements, training, counts } = await json();
    expect([attention, unanswered, agreements, training]).toEqual([[], [], [], []]);
    expect(counts.open).toBe(2);
  });
});
