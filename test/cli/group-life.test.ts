import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-text.ts';
import { programOf } from './program-copy.ts';

const header = 'pairing_id,mentor,mentor_name,mentee,mentee_name,state,started';
const row = (mentor: string, mentee: string, id = 'P001') =>
  `${id},${mentor},Mentor ${mentor},${mentee},Mentee ${mentee},active,2026-03-02`;
const people = (ids: readonly string[], more: string) =>
  ['Employee ID,Name,Email,Capacity', ...ids.map((id) => `${id},Person ${id},${id}@x.example,${more}`)].join(
    '\n',
  );

/** A group of three that M1 leads; M2 leads nobody. */
function program() {
  return programOf({
    'program.yaml': [
      'name: Groups',
      'format: group',
      'start: 2026-03-02',
      'end: 2026-11-27',
      'people: [{file: mentees.csv, role: mentee}, {file: mentors.csv, role: mentor}]',
    ].join('\n'),
    'mentees.csv': people(['E1', 'E2', 'E3'], '1'),
    'mentors.csv': people(['M1', 'M2', 'M3'], '3'),
    'pairings.csv': [header, row('M1', 'E1'), row('M1', 'E2'), row('M1', 'E3')].join('\n'),
    'schedule.csv': [
      'meeting_id,pairing_id,number,kind,start,end,people,place,agenda,state,sequence,changed',
      'P001-1,P001,1,first,2026-07-15T10:00:00+02:00,2026-07-15T11:30:00+02:00,E1; E2; E3; M1,,,planned,0,2026-03-01',
    ].join('\n'),
  });
}

describe('the life of a group from the command line', () => {
  it('a member ends, the mentor is followed by another, and the group goes on', async () => {
    const { run, read } = program();
    const states = () =>
      csvRecords(read('pairings.csv')).map((one) =>
        `${one.mentee} ${one.mentor} ${one.state} ${one.note}`.trim(),
      );
    const end = await run([
      'pairing',
      'P001',
      'end',
      '--person',
      'E3',
      '--reason',
      'no time',
      '--today',
      '2026-06-01',
    ]);
    expect(end.code, end.stderr).toBe(0);
    expect(states()).toEqual(['E1 M1 active', 'E2 M1 active', 'E3 M1 ended']);

    const none = await run(['leave', 'M1', '--successor', 'E1', '--today', '2026-07-01']);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('Person E1 is no mentor');
    const left = await run(['leave', 'M1', '--successor', 'M2', '--today', '2026-07-01', '--json']);
    expect(left.code, left.stderr).toBe(0);
    expect(JSON.parse(left.stdout)).toMatchObject({
      ended: [],
      successor: { person: 'M2', pairings: ['P001'] },
      cancelled: [],
      changed: ['P001-1'],
      orphaned: [],
    });
    expect(states()).toEqual([
      'E1 M1 ended',
      'E2 M1 ended',
      'E3 M1 ended',
      'E1 M2 active after Person M1',
      'E2 M2 active after Person M1',
    ]);
    expect(csvRecords(read('schedule.csv')).map(({ people: who, sequence }) => [who, sequence])).toEqual([
      ['E1; E2; E3; M2', '1'],
    ]);

    const status = await run(['status', '--today', '2026-07-02', '--json']);
    expect(status.code, status.stderr).toBe(0);
    expect(JSON.parse(status.stdout)).toMatchObject({ counts: { open: 1 } });
    const alone = await run(['leave', 'E1', '--today', '2026-07-03', '--json']);
    expect(JSON.parse(alone.stdout)).toMatchObject({ ended: [], goesOn: ['P001'], changed: ['P001-1'] });
  });
});
