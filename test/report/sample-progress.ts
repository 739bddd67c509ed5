import { evaluateProgress } from '../../src/evaluate/progress.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import { statusToday } from '../../src/follow/status.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { FollowedPairing } from '../../src/model/followed-pairing.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { recordsOf } from '../../src/model/row-list.ts';
import type { ProgressResult } from '../../src/schema/progress-result.ts';
import type { StatusResult } from '../../src/schema/status-result.ts';
import { statusWords } from '../../src/texts/status-words/status-words.ts';
import { addDays } from '../../src/time/day.ts';
import { drawn, matched } from './sample-cohort.ts';

const rows = <T>(records: readonly T[]) => ({
  columns: [],
  rows: records.map((record) => ({ record, extra: new Map<string, string>() })),
});

/** The matched folder some months later: meetings every two weeks, most of them held, some answers, a goal for most. */
export async function runningFolder(folder: ProgramFolder, seed: number): Promise<ProgramFolder> {
  const names = new Map(folder.cohort.people.map((p) => [p.id, p.name]));
  const pairings = (await matched(folder)).result.pairings.map((p, i): Pairing => {
    const ended = i === 3;
    return {
      id: p.id,
      mentor: p.mentor,
      mentorName: names.get(p.mentor) ?? '',
      mentee: p.mentee,
      menteeName: names.get(p.mentee) ?? '',
      state: ended ? 'ended' : i === 5 ? 'paused' : 'active',
      origin: 'solver',
      started: '2026-03-02',
      ...(ended ? { ended: '2026-04-20', endReason: 'no fit' } : {}),
    };
  });
  const meetings = pairings.flatMap((p, i) =>
    Array.from({ length: 18 }, (_, n): Meeting => {
      const day = addDays('2026-03-04', 14 * n + (i % 5));
      const quiet = i % 11 === 4 && n > 4;
      return {
        id: `${p.id}-${n + 1}`,
        pairing: p.id,
        number: n + 1,
        kind: 'regular',
        start: `${day}T10:00:00+01:00`,
        end: `${day}T11:00:00+01:00`,
        people: [p.mentee, p.mentor].sort(),
        state:
          day > '2026-06-30' ? 'planned' : quiet || drawn(seed, i * 50 + n, 10) === 0 ? 'missed' : 'held',
        sequence: 0,
        changed: '2026-02-16',
      };
    }),
  );
  const waves = [
    ['day 30', '2026-04-02'],
    ['day 60', '2026-05-03'],
    ['day 120', '2026-06-29'],
  ] as const;
  const checkIns = pairings.flatMap((p, i) =>
    waves.flatMap(([wave, date], w) =>
      (['mentee', 'mentor'] as const).flatMap((side, s): CheckIn[] => {
        if (drawn(seed, 9000 + i * 10 + w * 2 + s, 6) === 0) return [];
        const id = `C${i}-${w}-${side}`;
        return [
          {
            id,
            state: 'valid',
            wave,
            date,
            pairing: p.id,
            person: p[side],
            side,
            satisfaction: i === 2 && w === 1 ? 2 : 3 + drawn(seed, 500 + i * 7 + w * 3 + s, 3),
            others: new Map(),
            sourceFile: 'answers.csv',
            sourceRow: i + 2,
            ...(i === 1 && w === 1 && side === 'mentee' ? { contactMe: true } : {}),
          },
        ];
      }),
    ),
  );
  const goals = pairings.flatMap((p, i): Goal[] =>
    i % 6 === 0
      ? []
      : [
          {
            id: `G${i}`,
            revision: 1,
            person: p.mentee,
            title: 'A goal',
            measure: 'talks',
            target: '3',
            due: i % 4 === 0 ? '2026-05-01' : '2026-10-01',
            weight: 1,
            state: i % 8 === 0 ? 'met' : 'open',
          },
        ],
  );
  return {
    ...folder,
    pairings: rows(pairings),
    schedule: rows(meetings),
    checkIns: rows(checkIns),
    goals: rows(goals),
  };
}

/** What the commands work out of a running folder on a day. */
export function progressOf(
  folder: ProgramFolder,
  today: string,
): {
  readonly result: ProgressResult;
  readonly status: StatusResult;
  readonly followed: readonly FollowedPairing[];
} {
  const records = <T>(file: { readonly rows: readonly { readonly record: T }[] }) =>
    file.rows.map((r) => r.record);
  const goals = records(folder.goals);
  const checkIns = [...recordsOf(folder.checkIns)];
  const followed = followPairings({
    program: folder.program,
    pairings: records(folder.pairings),
    meetings: records(folder.schedule),
    checkIns,
    goals,
    contacts: folder.contacts,
    today,
  });
  const head = { program: folder.program.name, asOf: today, inputs: [] };
  const { attention, ...totals } = statusToday({
    program: folder.program,
    people: folder.cohort.people,
    followed,
    today,
  });
  return {
    followed,
    result: {
      schema: 'mentor/progress@1',
      ...head,
      ...evaluateProgress({ ...folder, checkIns, followed, goals, today }),
    },
    status: {
      schema: 'mentor/status@1',
      ...head,
      ...totals,
      attention: attention.map((item) => ({ ...item, ...statusWords(item) })),
    },
  };
}
