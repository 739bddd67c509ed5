import { describe, expect, it } from 'vitest';
import { ingestCheckIns } from '../../src/follow/ingest-check-ins.ts';
import type { CheckInAnswer } from '../../src/model/check-in-answer.ts';
import { recordsOf } from '../../src/model/row-list.ts';
import { packRecords } from '../../src/read/packed-records.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { emptyRecordFile } from '../../src/records/record-file.ts';
import type { Format } from '../../src/schema/program-matching.ts';
import { circleOf, groupOf, meeting, pairing, program, talk } from './small-records.ts';

const named = (person: string) => ({ found: person, ...(/^[A-Z]\d?$/.test(person) ? { id: person } : {}) });
type Said = Omit<Partial<CheckInAnswer>, 'person' | 'partner'> & { person?: string; partner?: string };

function answerOf({ person, partner, ...given }: Said, row: number): CheckInAnswer {
  return {
    row,
    date: '2026-04-10',
    ...(person === undefined ? {} : { person: named(person) }),
    ...(partner === undefined ? {} : { partner: named(partner) }),
    values: { others: new Map() },
    ...given,
  };
}

/** pairing person side wave state of each row of the ledger, then the code of each refusal. */
function ingest(format: Format, pairings: Parameters<typeof ingestCheckIns>[0]['pairings'], ...said: Said[]) {
  const { ledger, refused } = ingestCheckIns({
    today: '2099-12-31',
    program: program({ format, checkins: { waves: ['after meeting 1', 'day 30'] } }),
    pairings,
    meetings: [{ ...meeting('G', 1, '2026-03-10'), people: ['A', 'B', 'M'] }],
    ledger: emptyRecordFile(checkInsCodec),
    exports: [
      { file: 'a.csv', rows: said.map((one, at) => ({ answer: answerOf(one, at + 2) })), refused: [] },
    ],
    packer: packRecords(checkInsCodec),
  });
  return [
    ...[...recordsOf(ledger)].map((r) => `${r.pairing} ${r.person} ${r.side} ${r.wave ?? '–'} ${r.state}`),
    ...refused.map(({ problem }) => problem.code),
  ];
}

describe('the answers of a group', () => {
  const group = [
    ...groupOf('G', 'M', ['A', 'B']),
    pairing('G', { mentee: 'C', mentor: 'M', started: '2026-04-05' }),
  ];

  it('of a manager about two members do not correct each other, and of nobody in particular are refused', () => {
    const about = (partner: string, satisfaction: number): Said => ({
      person: 'boss',
      partner,
      side: 'manager',
      values: { satisfaction, others: new Map() },
    });
    expect(ingest('group', group, about('A', 3), about('B', 4), about('A', 5))).toEqual([
      'G boss manager day 30 superseded',
      'G boss manager day 30 valid',
      'G boss manager day 30 valid',
    ]);
    expect(ingest('group', group, { person: 'boss', side: 'manager', pairing: 'G' })).toEqual([
      'answer-not-of-pairing',
    ]);
  });

  it('are one of each person; of a late joiner in the waves of their own', () => {
    expect(
      ingest(
        'group',
        group,
        { person: 'A' },
        { person: 'B', partner: 'M' },
        { person: 'C' },
        { person: 'M' },
      ),
    ).toEqual([
      'G A mentee day 30 valid',
      'G B mentee day 30 valid',
      'G C mentee – valid',
      'G M mentor day 30 valid',
    ]);
  });

  it('supersede the same person’s alone', () => {
    expect(
      ingest(
        'group',
        group,
        { person: 'A' },
        { person: 'A', date: '2026-04-12' },
        { person: 'B', date: '2026-04-12' },
      ),
    ).toEqual(['G A mentee day 30 superseded', 'G A mentee day 30 valid', 'G B mentee day 30 valid']);
  });

  it('may name a fellow member as the partner, and the id with part of a name', () => {
    expect(ingest('group', group, { person: 'A', partner: 'B' })).toEqual(['G A mentee day 30 valid']);
    expect(ingest('group', group, { pairing: 'G', person: 'Mentee B' })).toEqual(['G B mentee day 30 valid']);
    expect(ingest('group', group, { pairing: 'G', side: 'mentor' })).toEqual(['G M mentor day 30 valid']);
    // Which of the three?
    expect(ingest('group', group, { pairing: 'G', side: 'mentee' })).toEqual(['row-without-identity']);
    expect(ingest('group', group, { pairing: 'G', person: 'A', side: 'mentor' })).toEqual([
      'answer-not-of-pairing',
    ]);
  });

  it('of a mentor of two groups say which', () => {
    const two = [...group, ...groupOf('H', 'M', ['D', 'E'])];
    const clear = ['G M mentor day 30 valid', 'H M mentor day 30 valid'];
    expect(ingest('group', two, { person: 'M', pairing: 'G' }, { person: 'M', partner: 'E' })).toEqual(clear);
    expect(ingest('group', two, { person: 'M' })).toEqual(['answer-pairing-unclear']);
  });

  it('go to who leads it on that day', () => {
    const replaced = [
      ...groupOf('G', 'M', ['A', 'B'], { state: 'ended', ended: '2026-04-11' }),
      ...groupOf('G', 'N', ['A', 'B'], { started: '2026-04-11' }),
    ];
    expect(
      ingest('group', replaced, { person: 'M' }, { person: 'N', date: '2026-05-20' }, { person: 'A' }),
    ).toEqual(['G A mentee day 30 valid', 'G M mentor day 30 valid', 'G N mentor day 30 valid']);
  });
});

describe('the answers of equals', () => {
  it('are all of one side, whatever side a form says, found by the person alone', () => {
    const circle = circleOf('G', ['A', 'B', 'C']);
    expect(ingest('circle', circle, { person: 'A' }, { person: 'B', side: 'mentor' })).toEqual([
      'G A mentee day 30 valid',
      'G B mentee day 30 valid',
    ]);
    const pair = [pairing('Q', { mentee: 'A', mentor: 'B', role: 'peer' })];
    expect(ingest('peer', pair, { person: 'B' }, { person: 'A', partner: 'B' })).toEqual([
      'Q A mentee day 30 valid',
      'Q B mentee day 30 valid',
    ]);
  });

  it('of a rotation are one of each person about all their talks', () => {
    const rows = [talk('R', 1, ['A', 'M']), talk('R', 2, ['A', 'N']), talk('R', 1, ['B', 'N'])];
    expect(ingest('flash', rows, { person: 'A' }, { person: 'N', partner: 'A' }, { person: 'M' })).toEqual([
      'R A mentee day 30 valid',
      'R M mentor day 30 valid',
      'R N mentor day 30 valid',
    ]);
    // B and M never talk.
    expect(ingest('flash', rows, { person: 'B', partner: 'M' })).toEqual(['answer-without-pairing']);
  });
});
