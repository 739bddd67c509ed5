import { describe, expect, it } from 'vitest';
import { haveAgreed, pairMailsDue, unmatchedMailDue } from '../../src/follow/mails-due.ts';
import type { Pairing } from '../../src/model/pairing.ts';

const pairing = (changes: Partial<Pairing>): Pairing => ({
  id: 'P001',
  mentor: 'M1',
  mentorName: 'Mia',
  mentee: 'E1',
  menteeName: 'Eli',
  state: 'draft',
  origin: 'solver',
  ...changes,
});
const today = '2026-03-10';
const both = ['confirmed-to-mentee', 'confirmed-to-mentor'];
const yes = '2026-02-20';

describe('the letters that a pairing calls for', () => {
  it.each<[string, Partial<Pairing>, readonly string[], boolean]>([
    ['a draft', { state: 'draft' }, ['match-to-mentee'], false],
    ['a proposal nobody answered', { state: 'proposed' }, ['match-to-mentee'], false],
    [
      'one the mentor agreed to first',
      { state: 'proposed', mentorAccepted: yes },
      ['match-to-mentee'],
      false,
    ],
    ['one the mentee agreed to', { state: 'proposed', menteeAccepted: yes }, ['match-to-mentor'], false],
    [
      'one both agreed to, though the state is behind',
      { state: 'proposed', menteeAccepted: yes, mentorAccepted: yes },
      both,
      true,
    ],
    ['an accepted one, its dates left out by hand', { state: 'accepted' }, both, true],
    ['one that began today', { state: 'active', started: today }, both, true],
    ['one that began fourteen days ago', { state: 'active', started: '2026-02-24' }, both, true],
    ['one that began before', { state: 'active', started: '2026-02-23' }, [], true],
    ['one that runs, nobody says since when', { state: 'active' }, both, true],
    ['a paused one', { state: 'paused', started: today }, [], true],
    ['a completed one', { state: 'completed' }, [], false],
    ['an ended one', { state: 'ended', menteeAccepted: yes }, [], false],
    ['a declined one', { state: 'declined' }, [], false],
  ])('%s', (_, changes, kinds, agreed) => {
    expect(pairMailsDue(pairing(changes), { today, firstWithin: '14 days' })).toEqual(kinds);
    expect(haveAgreed(pairing(changes))).toBe(agreed);
  });

  it('about a pair that runs end with the day of its first meeting', () => {
    const active = pairing({ state: 'active', started: '2026-01-05' });
    const on = (firstMeeting: string) =>
      pairMailsDue(active, { today, firstWithin: '14 days', firstMeeting }).length;
    expect([on('2026-03-09'), on('2026-03-10'), on('2026-03-11')]).toEqual([0, 2, 2]);
  });
});

describe('the letter to a mentee who was left over', () => {
  it.each([
    ['shortage', true, 'waiting-list'],
    ['shortage', false, 'no-mentor'],
    ['no-eligible-mentor', true, 'no-mentor'],
    ['not-eligible', false, 'no-mentor'],
    ['out', true, undefined],
  ] as const)('%s, places short: %s', (reason, short, kind) => {
    expect(unmatchedMailDue(reason, short)).toBe(kind);
  });
});
