import { describe, expect, it } from 'vitest';
import { exitMails } from '../../src/follow/exits.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import { leaveProgram } from '../../src/follow/leave-program.ts';
import { lifeMailsDue } from '../../src/follow/life-mails-due.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { groupOf, meeting, pairing, program } from './small-records.ts';

const on = '2026-06-01';
const endedRow = (row: Pairing): Pairing => ({ ...row, state: 'ended', ended: on, endReason: 'no time' });

/** Who gets which letter when the rows end of which `ends` is true. */
function lettersOf(
  before: readonly Pairing[],
  ends: (row: Pairing) => boolean,
  more: { readonly asker?: string; readonly leaves?: boolean } = {},
): string[] {
  const after = before.map((row) => (ends(row) ? endedRow(row) : row));
  const format = new Set(before.map(({ id }) => id)).size < before.length ? 'group' : 'one-to-one';
  return exitMails({ before, after, leaves: false, format, ...more }).map(
    ({ kind, person, others }) => `${person}: ${kind} ${others.join(' ')}`,
  );
}

describe('the letters of an end', () => {
  const pair = [pairing('P1'), pairing('P2')];
  const first = (row: Pairing): boolean => row.id === 'P1';
  it('tell both of a pair the same where nobody is said to have asked', () => {
    expect(lettersOf(pair, first)).toEqual(['m-P1: exit-partner e-P1', 'e-P1: exit-partner m-P1']);
  });
  it('thank the one who asked, and tell the other', () => {
    expect(lettersOf(pair, first, { asker: 'e-P1' })).toEqual([
      'm-P1: exit-partner e-P1',
      'e-P1: exit-asked m-P1',
    ]);
  });
  it.each([
    ['draft', {}, 0],
    ['proposed', {}, 0],
    ['proposed', { menteeAccepted: '2026-02-20' }, 0],
    ['proposed', { menteeAccepted: '2026-02-20', mentorAccepted: '2026-02-21' }, 2],
    ['accepted', {}, 2],
    ['paused', {}, 2],
    ['completed', {}, 0],
    ['ended', {}, 0],
  ] as const)('of a %s pairing %j go to %i people: only who knew of it', (state, given, count) => {
    expect(lettersOf([pairing('P1', { state, ...given })], first)).toHaveLength(count);
  });
  it('of a group go to nobody who goes on', () => {
    const group = groupOf('G1', 'm', ['a', 'b', 'c']);
    expect(lettersOf(group, ({ mentee }) => mentee === 'a', { asker: 'a' })).toEqual(['a: exit-asked m']);
    expect(lettersOf(group, () => true)).toEqual([
      'm: exit-partner a b c',
      'a: exit-partner m',
      'b: exit-partner m',
      'c: exit-partner m',
    ]);
  });
  it('thank whoever leaves once, and say who leads on where somebody does', () => {
    const rows = [pairing('P1', { mentor: 'm' }), pairing('P2', { mentor: 'm' }), pairing('P3')];
    const leaving = { person: 'm', on, reason: 'secret', pairings: rows, meetings: [], overrides: [] };
    const letters = (successor?: { person: string; name: string }) => {
      const left = leaveProgram({
        ...leaving,
        format: 'one-to-one',
        ...(successor === undefined ? {} : { successor }),
      });
      const mails = exitMails({
        before: rows,
        after: left.pairings,
        asker: 'm',
        leaves: true,
        format: 'one-to-one',
      });
      expect(JSON.stringify(mails)).not.toContain('secret');
      return mails.map(({ kind, person, others }) => `${person}: ${kind} ${others.join(' ')}`);
    };
    expect(letters()).toEqual(['m: exit-left e-P1', 'e-P1: exit-partner m', 'e-P2: exit-partner m']);
    expect(letters({ person: 'n', name: 'N' })).toEqual([
      'm: exit-left e-P1',
      'e-P1: exit-succeeded n',
      'e-P2: exit-succeeded n',
    ]);
  });
});

describe('the letters of a day', () => {
  const due = (
    today: string,
    meetings: readonly Meeting[],
    settings: ProgramInput = {},
    pairings: readonly Pairing[] = [pairing('P1')],
  ): string[] => {
    const known = program({ meetings: { every: '2 weeks' }, ...settings });
    const records = { program: known, pairings, meetings, checkIns: [], goals: [], contacts: [], today };
    return lifeMailsDue({ ...records, followed: followPairings(records) }).map(
      ({ kind, person, formDay }) => `${person}: ${kind}${formDay === undefined ? '' : ` ${formDay}`}`,
    );
  };
  const held = meeting('P1', 1, '2026-03-10', 'held');
  it('ask both about a first meeting from the day on which it is watched to the day on which somebody calls', () => {
    const both = ['e-P1: first-meeting-open', 'm-P1: first-meeting-open'];
    const missed = [meeting('P1', 1, '2026-03-10', 'missed')];
    expect(due('2026-03-15', missed)).toEqual([]);
    expect(due('2026-03-17', missed)).toEqual(both);
    expect(due('2026-04-02', missed)).toEqual([]);
    expect(due('2026-03-17', missed, { privacy: { person_level: 'off' } })).toEqual([]);
    expect(due('2026-03-17', [held])).toEqual([]);
  });
  it('tell of half-time in the two weeks before it, with the day of the form', () => {
    // Half of 2 March to 27 November is 15 July.
    const both = ['e-P1: mid-point 2026-07-15', 'm-P1: mid-point 2026-07-15'];
    expect(due('2026-06-30', [held])).toEqual([]);
    expect(due('2026-07-01', [held])).toEqual(both);
    expect(due('2026-07-15', [held])).toEqual(['e-P1: mid-point', 'm-P1: mid-point']);
    expect(due('2026-07-16', [held])).toEqual([]);
    expect(due('2026-07-01', [held], { checkins: { waves: ['end'] } })).toEqual([
      'e-P1: mid-point',
      'm-P1: mid-point',
    ]);
    const planned = { ...meeting('P1', 7, '2026-07-20'), kind: 'mid-point' as const };
    expect(due('2026-07-20', [held, planned])).toEqual(['e-P1: mid-point', 'm-P1: mid-point']);
    expect(due('2026-07-01', [held], {}, [pairing('P1', { state: 'paused' })])).toEqual([]);
  });
  it('tell a mentor of two once', () => {
    const pairings = [pairing('P1', { mentor: 'm' }), pairing('P2', { mentor: 'm' })];
    const both = [held, meeting('P2', 1, '2026-03-10', 'held')];
    expect(due('2026-07-15', both, {}, pairings)).toEqual([
      'e-P1: mid-point',
      'm: mid-point',
      'e-P2: mid-point',
    ]);
  });
});
