import { describe, expect, it, test } from 'vitest';
import { type Pairing, type PairingState, pairingSteps } from '../../src/model/pairing.ts';
import { encodePairingMemory } from '../../src/read/pairing-memory.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';
import { problemLines, readTexts } from './folder.ts';

test('what people wrote into pairings.csv and cannot be, at the cell where it stands', async () => {
  const folder = await readTexts({
    'pairings.csv': [
      'note,pairing_id,mentor,mentee,state,proposed,started,ended',
      ',P001,M1,E1,ended,,2026-03-02,2026-02-01',
      ',,,,,,,',
      'first,P002,B,A,active,,2026-03-02,',
      'again,P003,B,A,paused,,2026-03-02,',
      'same id,P002,D,C,active,,2026-03-02,',
      'over,P004,B,C,ended,,2026-03-02,2026-04-01',
      'unreadable,P005,B,C,maybe,,,',
      'by hand,,F,E,active,,,',
      'by hand,,G,E,active,2026-03-03,2026-03-02,',
    ].join('\n'),
  });
  expect(problemLines(folder).filter((line) => line.startsWith('pairings.csv'))).toEqual([
    'pairings.csv:2:8 days-out-of-order',
    'pairings.csv:5:4 paired-twice',
    'pairings.csv:6:2 pairing-id-twice',
    'pairings.csv:8:5 invalid-cell',
    'pairings.csv:10:7 days-out-of-order',
    'pairings.csv:7:8 day-to-come',
  ]);
  expect(folder.problems.find(({ code }) => code === 'pairing-id-twice')?.facts).toEqual({
    pairing: 'P002',
    other: 4,
  });
});

test('a table without the column of the ids is refused', async () => {
  const folder = await readTexts({ 'pairings.csv': 'mentor,mentee,state\nM1,E1,active\n' });
  expect(problemLines(folder)).toContain('pairings.csv:1:1 invalid-cell');
});

test('what people wrote into schedule.csv and cannot be: one id twice, a number without end', async () => {
  const row = (id: string, number: number) =>
    `${id},P001,${number},regular,2026-03-19T10:00:00+01:00,2026-03-19T11:00:00+01:00,planned,2026-03-02`;
  const folder = await readTexts({
    'schedule.csv': [
      'meeting_id,pairing_id,number,kind,start,end,state,changed',
      row('P001-M1', 1),
      row('P001-M2', 2),
      row('P001-M1', 3),
      row('P001-M4', 4_000_000_000),
    ].join('\n'),
  });
  expect(problemLines(folder).filter((line) => line.startsWith('schedule.csv'))).toEqual([
    'schedule.csv:4:1 meeting-id-twice',
    'schedule.csv:5:3 invalid-cell',
  ]);
  expect(folder.problems.find(({ code }) => code === 'meeting-id-twice')?.facts).toEqual({
    meeting: 'P001-M1',
    other: 2,
  });
});

describe('what somebody wrote over what stood there', () => {
  const header = 'pairing_id,mentor,mentor_name,mentee,state,started,ended,end_reason\n';
  const row = (id: string, state: PairingState, more: Partial<Pairing> = {}): Pairing => ({
    id,
    mentor: 'M1',
    mentorName: '',
    mentee: `E${id}`,
    menteeName: '',
    state,
    origin: 'declared',
    ...more,
  });
  /** The states that a command left, and those that stand there now. */
  const found = async (
    before: readonly Pairing[],
    now: readonly (readonly [id: string, state: string])[],
  ) => {
    const rows = now.map(([id, state]) => `${id},M1,,E${id},${state},,,\n`);
    const { problems } = await readTexts({
      'pairings.csv': header + rows.join(''),
      '.mentor/pairings.json': encodePairingMemory(before),
    });
    return problems.filter(({ at }) => at?.file === 'pairings.csv');
  };
  const rankOf = {
    completed: 4,
    ended: 4,
    declined: 4,
    active: 3,
    paused: 3,
    accepted: 2,
    proposed: 1,
    draft: 0,
  };

  it('every state after every other: an error out of what is over, a warning backwards, else nothing', async () => {
    for (const before of pairingSteps) {
      const ids = pairingSteps.map((state, at) => [`P${at}`, state] as const);
      const problems = await found(
        ids.map(([id]) => row(id, before)),
        ids,
      );
      const codes = new Map(problems.map(({ code, at }) => [ids[(at?.row ?? 0) - 2]?.[1], code]));
      for (const now of pairingSteps) {
        const back = rankOf[now] < rankOf[before] || (rankOf[before] === 3 && now === 'declined');
        const expected =
          now === before
            ? undefined
            : rankOf[before] === 4
              ? 'pairing-reopened'
              : back
                ? 'pairing-stepped-back'
                : undefined;
        expect([before, now, codes.get(now)]).toEqual([before, now, expected]);
      }
    }
  });

  it('says what it was, since when, and what to do', async () => {
    const [problem] = await found([row('P004', 'completed', { ended: '2026-11-27' })], [['P004', 'active']]);
    expect(problem?.at).toEqual({ file: 'pairings.csv', row: 2, column: 5 });
    const { message, advice } = problemWords(problem ?? fail());
    expect(message).toBe('P004 was completed on 2026-11-27 and stands as active: what is over stays over.');
    expect(advice).toContain(
      'Write completed back. If the two go on, add a row for them with a state and no pairing_id.',
    );
  });

  it('names rows that are gone, drafts left out, and nothing where a row could not be read', async () => {
    const before = [row('P001', 'active'), row('P002', 'draft'), row('P003', 'declined')];
    const gone = async (now: readonly (readonly [string, string])[]) =>
      (await found(before, now)).map(({ code, facts }) => [
        code,
        'lostPairings' in facts ? facts.lostPairings : [],
      ]);
    expect(await gone([['P001', 'active']])).toEqual([['pairings-gone', ['P003']]]);
    expect(await gone([['P001', 'actve']])).toEqual([['invalid-cell', []]]);
  });

  it('saved by a German Excel, with days retyped and states in capitals: the same rows, and no step', async () => {
    const before = [
      row('P001', 'completed', { started: '2025-03-02', ended: '2025-11-27' }),
      row('P002', 'active', { started: '2025-03-02' }),
    ];
    const folder = await readTexts({
      'pairings.csv': [
        '\uFEFFpairing_id;mentor;mentor_name;mentee;state;started;ended;end_reason',
        'P002;M1;;EP002;Active;02.03.2025;;',
        ' P001 ;M1;;EP001;COMPLETED;2.3.2025;27.11.25;Ziele erreicht',
        'P003;M1;;EP003;aktive;02.03.2025;;',
        '',
      ].join('\r\n'),
      '.mentor/pairings.json': encodePairingMemory(before),
    });
    expect(problemLines(folder).filter((one) => one.startsWith('pairings.csv'))).toEqual([
      'pairings.csv:4:5 invalid-cell',
    ]);
    const misspelt = folder.problems.find(({ code }) => code === 'invalid-cell');
    expect(problemWords(misspelt ?? fail())).toMatchInlineSnapshot(`
      {
        "advice": "Write one of: draft, proposed, accepted, active, paused, completed, ended, declined.",
        "message": ""aktive" in the column state cannot be read.",
      }
    `);
  });

  it('a memory that is damaged, or of another version, only forgets', async () => {
    for (const memory of ['', '{', '{"schema":"mentor/pairings@2","pairings":[]}', '[]']) {
      const folder = await readTexts({
        'pairings.csv': `${header}P001,M1,,E1,active,,,\n`,
        '.mentor/pairings.json': memory,
      });
      expect(problemLines(folder).filter((one) => one.startsWith('pairings.csv'))).toEqual([]);
    }
  });

  it('an open row has no end; no end lies ahead, and no other day after the program', async () => {
    const folder = await readTexts({
      'program.yaml': 'start: 2026-03-02\nend: 2026-11-27\n',
      'pairings.csv': [
        'pairing_id,mentor,mentee,state,proposed,mentee_accepted,started,ended,end_reason',
        'P001,M1,E1,active,,,2026-03-02,,no time',
        'P002,M2,E2,active,,,2026-02-02,2026-02-09,',
        'P003,M3,E3,ended,,,2026-03-02,,no time',
        'P004,M4,E4,accepted,2026-02-20,2062-02-21,2026-11-01,,',
        'P005,M5,E5,active,,,2026-12-01,,',
        'P006,M6,E6,accepted,,,,,',
        'P007,M7,E7,ended,,,2026-02-02,2026-02-21,',
        'P008,M8,E8,ended,,,2026-09-01,2026-09-01,',
      ].join('\n'),
    });
    expect(problemLines(folder).filter((one) => one.startsWith('pairings.csv'))).toEqual([
      'pairings.csv:2:9 open-with-end',
      'pairings.csv:3:8 open-with-end',
      'pairings.csv:5:6 day-to-come',
      'pairings.csv:6:7 day-to-come',
      'pairings.csv:8:8 day-to-come',
    ]);
  });
});

function fail(): never {
  throw new Error('there is no problem');
}
