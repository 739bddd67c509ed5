import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterFiles } from '../../src/cli/letter-files.ts';
import { evaluateRecognition } from '../../src/evaluate/recognition.ts';
import { attendanceOf } from '../../src/follow/attendance.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Language } from '../../src/model/language.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Training } from '../../src/model/program-folder.ts';
import { renderHtml } from '../../src/render/html.tsx';
import { letterText } from '../../src/render/letter-body.tsx';
import type { Document } from '../../src/report/document.ts';
import {
  certificateDocument,
  certificatesDocument,
  certified,
} from '../../src/report/recognition/certificates.ts';
import { closingTalksDocument } from '../../src/report/recognition/closing-talks.ts';
import { printedAnswers } from '../../src/report/recognition/printed-answers.ts';
import { recognitionLetters } from '../../src/report/recognition/recognition-letters.ts';
import { recognitionDocument } from '../../src/report/recognition/recognition-page.ts';
import { type RecognitionView, recognitionView } from '../../src/report/recognition/recognition-view.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { moduleText, requiredModules } from '../../src/templates/training/modules.ts';
import { checkIn, goal, groupOf, meeting, pairing } from '../follow/small-records.ts';
import { sampleFolder, samplePerson, sampleProgram } from './sample-program.ts';

type Records = {
  readonly pairings: readonly Pairing[];
  readonly meetings?: readonly Meeting[];
  readonly checkIns?: readonly CheckIn[];
  readonly goals?: readonly Goal[];
  readonly training?: readonly Training[];
};

/** People `e-P1` and `m-P1` of each pairing; those of P2 say that they read German. */
function viewOf(
  { pairings, meetings = [], checkIns = [], goals = [], training = [] }: Records,
  { settings = {}, today = '2026-11-28' }: { settings?: ProgramInput; today?: string } = {},
): RecognitionView {
  const people = pairings.flatMap(({ id, mentee, mentor }) => {
    const says = id === 'P2' ? { says: { language: 'Deutsch' } } : {};
    return [
      samplePerson({
        id: mentee,
        name: `Mentee ${mentee}`,
        role: 'mentee',
        email: `e-${id}@x.example`,
        ...says,
      }),
      samplePerson({
        id: mentor,
        name: `Mentor ${mentor}`,
        role: 'mentor',
        email: `m-${id}@x.example`,
        ...says,
      }),
    ];
  });
  const once = [...new Map(people.map((person) => [person.id, person])).values()];
  const empty = sampleFolder(once, {
    ...sampleProgram,
    start: '2026-03-02',
    end: '2026-11-27',
    checkins: { waves: ['day 30', 'end'] },
    ...settings,
  });
  const rowsOf = <T>(records: readonly T[]) =>
    records.map((record) => ({ record, extra: new Map<string, string>() }));
  const folder = {
    ...empty,
    goals: { ...empty.goals, rows: rowsOf(goals) },
    schedule: { ...empty.schedule, rows: rowsOf(meetings) },
  };
  const { program } = folder;
  const records = { program, pairings, meetings, checkIns, goals, contacts: [], today };
  const followed = followPairings(records);
  const attendance = attendanceOf({ ...records, followed });
  const modules = requiredModules(program.training);
  return recognitionView({
    folder,
    result: {
      schema: 'mentor/recognition@1',
      program: program.name,
      asOf: today,
      inputs: [],
      ...evaluateRecognition({ program, attendance, training, modules, today }),
    },
    attendance,
    answers: printedAnswers(checkIns, { program, today }),
    meetingsHeld: 0,
    moduleTitle: (module, language) => moduleText(module, language).title,
    today,
  });
}

const months = ['03', '04', '05', '06', '07', '08', '09', '10'];
const held = (id: string, count = 6): Meeting[] =>
  months.slice(0, count).map((month, at) => ({
    ...meeting(id, at + 1, `2026-${month}-10`, 'held'),
    people: [`e-${id}`, `m-${id}`],
  }));
const closing = (id: string, given: Partial<CheckIn> = {}): CheckIn[] =>
  (['mentee', 'mentor'] as const).map((side) => checkIn(id, side, '2026-11-27', { wave: 'end', ...given }));
const html = (document: Document): string => Buffer.concat([...renderHtml(document)]).toString('utf8');
/** The words of a page without its style and marks. */
const words = (document: Document): string =>
  html(document)
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a certificate', () => {
  const records: Records = {
    pairings: [pairing('P1'), pairing('P2')],
    meetings: [
      ...held('P1'),
      ...held('P2', 4).map((m) => ({ ...m, end: m.start.replace('T10:00', 'T11:15') })),
    ],
    checkIns: [...closing('P1'), ...closing('P2')],
    training: [
      { person: 'e-P1', module: 'mentee-basics' },
      { person: 'm-P2', module: 'mentor-basics' },
      { person: 'm-P2', module: 'Own course' },
    ],
  };
  const settings: ProgramInput = {
    recognition: { training: false, place: 'Lisbon', signatory: 'Ana Roque, Head of People' },
  };
  const view = viewOf(records, { settings });
  const textFor = (person: string): string => {
    const one = certified(view).find((row) => row.person === person);
    if (one === undefined) throw new Error(`${person} has none`);
    return words(certificateDocument(one, view));
  };
  it('says in English who, as what, from when to when, how many meetings and hours, which training', () => {
    expect(textFor('e-P1')).toContain(
      `Mentee e-P1 took part in ${view.folder.program.name} as a mentee from 2 March 2026 to 27 November 2026: 6 meetings, 6 hours, training in Basics for mentees. We thank Mentee for time, openness and trust. Lisbon, 28 November 2026 Ana Roque, Head of People`,
    );
    expect(textFor('m-P1')).toContain(
      'as mentor of 1 mentee from 2 March 2026 to 27 November 2026: 6 meetings, 6 hours. We',
    );
  });
  it('says the same in German to whoever reads German, in a page of the other language', () => {
    expect(textFor('e-P2')).toContain(
      `Mentee e-P2 hat vom 2. März 2026 bis zum 27. November 2026 als Mentee an ${view.folder.program.name} teilgenommen: 4 Treffen, 5 Stunden. Wir danken für Zeit, Offenheit und Vertrauen. Lisbon, 28. November 2026 Ana Roque, Head of People`,
    );
    expect(textFor('m-P2')).toContain(
      'eine Person als Mentee begleitet: 4 Treffen, 5 Stunden, Schulung in Own course und Grundlagen für Mentorinnen und Mentoren.',
    );
    const bundle = html(certificatesDocument(view));
    expect(bundle).toContain('<html lang="en">');
    expect(bundle.match(/class="personal certificate" lang="de"/g)).toHaveLength(2);
    expect(bundle.match(/class="personal certificate"/g)).toHaveLength(4);
  });
  it('names nobody but its reader', () => {
    for (const one of certified(view)) {
      const text = words(certificateDocument(one, view));
      for (const other of one.others) expect(text).not.toContain(view.name(other));
    }
  });
});

describe('the page for the closing talk', () => {
  it('tells goals from the first wording to the last, and what the mentee said of them', () => {
    const view = viewOf({
      pairings: [pairing('P1')],
      meetings: held('P1'),
      goals: [
        goal('g1', 'e-P1', {
          title: 'Speak up',
          measure: 'talks',
          baseline: '0',
          target: '4',
          due: '2026-06-30',
          revised: '2026-03-20',
        }),
        goal('g1', 'e-P1', {
          revision: 2,
          title: 'Speak up',
          measure: 'talks',
          baseline: '0',
          target: '2',
          due: '2026-10-31',
          state: 'met',
          attainment: 1,
          revised: '2026-07-01',
          note: 'PRIVATE',
        }),
        goal('g2', 'e-P1', { title: 'A step', parent: 'g1' }),
        goal('g3', 'e-P1', { title: 'Of another pairing', pairing: 'P9' }),
        goal('g4', 'm-P1', { title: 'Of the mentor' }),
      ],
      checkIns: [
        checkIn('P1', 'mentee', '2026-04-02', { goalProgress: 25 }),
        checkIn('P1', 'mentor', '2026-04-03', { goalProgress: 99 }),
        checkIn('P1', 'mentee', '2026-09-02', {
          goalProgress: 75,
          others: new Map([['look_back_on', 'My first talk.']]),
        }),
      ],
    });
    const text = words(closingTalksDocument(view));
    expect(text).toContain(
      'talks: 0 → 4; by 30 June 2026 talks: 0 → 2; by 31 October 2026 2 revisions met; better than expected',
    );
    expect(text).toContain('25 % on 2 April 2026 and 75 % on 2 September 2026');
    expect(text).toContain('My first talk.');
    for (const hidden of ['PRIVATE', 'A step', 'another pairing', 'Of the mentor', '99'])
      expect(text).not.toContain(hidden);
  });
});

/** Answers of everybody, each with words and figures that no paper may hold. */
const randomCohort = fc.record({
  count: fc.integer({ min: 1, max: 4 }),
  grouped: fc.boolean(),
  language: fc.constantFrom<Language>('en', 'de'),
  today: fc.constantFrom('2026-11-10', '2026-11-28'),
  answers: fc.array(
    fc.record({
      of: fc.integer({ min: 0, max: 3 }),
      side: fc.constantFrom('mentee' as const, 'mentor' as const),
      day: fc.integer({ min: 10, max: 28 }),
      thanks: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
  isPrivate: fc.boolean(),
});

describe('papers and letters', () => {
  it('hold no answer that was not asked for to be printed, and that one only for whom it is', () => {
    fc.assert(
      fc.property(randomCohort, ({ count, grouped, language, today, answers, isPrivate }) => {
        const ids = Array.from({ length: count }, (_, at) => `P${at + 1}`);
        const mentees = ids.map((id) => `e-${id}`);
        const pairings = grouped ? groupOf('P1', 'm-P1', mentees) : ids.map((id) => pairing(id));
        const checkIns = answers.map(({ of, side, day, thanks }, at): CheckIn => {
          const own = ids[of % count] ?? 'P1';
          const words: [string, string][] = [
            ['thanks_to_pass_on', thanks ? `THANKS of ${side} ${own}.` : ''],
            ['look_back_on', thanks ? `LOOK of ${side} ${own}.` : ''],
            ['own_question', `HIDDEN ${at}`],
          ];
          return checkIn(grouped ? 'P1' : own, side, `2026-11-${day}`, {
            id: `c${at}`,
            person: side === 'mentee' ? `e-${own}` : grouped ? 'm-P1' : `m-${own}`,
            wave: 'end',
            satisfaction: 1.2345,
            recommend: 6.789,
            note: `HIDDEN note ${at}`,
            mode: 'HIDDEN mode',
            others: new Map(words),
          });
        });
        const question = { private: isPrivate };
        const view = viewOf(
          { pairings, meetings: grouped ? held('P1') : ids.flatMap((id) => held(id)), checkIns },
          {
            today,
            settings: {
              language,
              format: grouped ? 'group' : 'one-to-one',
              checkins: {
                waves: ['end'],
                questions: { thanks_to_pass_on: question, look_back_on: question },
              },
            },
          },
        );
        const letters = recognitionLetters(view);
        const papers = [
          recognitionDocument({ ...view, footer: [] }),
          certificatesDocument(view),
          closingTalksDocument(view),
          ...letters.flatMap(({ enclosed }) => enclosed?.document ?? []),
        ];
        const said = [
          ...papers.map(words),
          ...letters.map((one) => letterText(one.letter) + JSON.stringify(one.values)),
        ];
        for (const text of said) {
          expect(text).not.toMatch(/HIDDEN|1[.,]2345|6[.,]789|of mentor P|[{}]undefined/);
          if (isPrivate) expect(text).not.toMatch(/THANKS|LOOK/);
        }
        for (const { kind, letter } of letters)
          if (kind !== 'thanks') expect(letterText(letter)).not.toMatch(/THANKS|LOOK/);
        for (const { to, enclosed } of letters)
          for (const [, , who] of words(enclosed?.document ?? certificatesDocument(view)).matchAll(
            /LOOK of (\w+) (P\d)/g,
          ))
            expect(to.id).toBe(`e-${who}`);
      }),
      { numRuns: 40, seed: 20261127 },
    );
  });
  it('come to each person once a kind, as files whose names are safe and never the same', () => {
    const names = ['../../etc', 'a/b\\c', 'CON', 'Łódź "x"', ''];
    const pairings = names.map((name, at) => pairing(`P${at + 1}`, { mentee: `${name}${at}`, mentor: 'm' }));
    const view = viewOf({ pairings }, { today: '2026-11-28' });
    const early = viewOf({ pairings }, { today: '2026-11-10' });
    const letters = [...recognitionLetters(view), ...recognitionLetters(early)];
    expect(recognitionLetters(early).map(({ kind }) => kind)).toEqual(Array(6).fill('closing'));
    expect(recognitionLetters(view).map(({ kind, to }) => [kind, to.id])).toEqual([['thanks', 'm']]);
    const { program } = view.folder;
    const paths = letterFiles(letters, { program, below: 'out/recognition/letters', merge: true }).map(
      ({ path }) => path,
    );
    expect(new Set(paths).size).toBe(8);
    for (const path of paths) expect(path).toMatch(/^out\/recognition\/letters\/[a-z0-9-]+\.(eml|csv)$/);
  });
});
