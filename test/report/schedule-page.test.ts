import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Chart, Document } from '../../src/report/document.ts';
import { scheduleDocument } from '../../src/report/schedule/schedule-page.ts';
import type { PlannedMeeting, SchedulePageInput } from '../../src/report/schedule/schedule-view.ts';
import { runningText } from './document-text.ts';
import { sampleFolder, samplePerson, sampleProgram } from './sample-program.ts';

const today = '2026-03-02';

const mentee = (id: string) =>
  samplePerson({ id, name: `Mentee ${id}`, role: 'mentee', timezone: 'Europe/Lisbon' });
const mentor = (id: string) => samplePerson({ id, name: `Mentor ${id}`, role: 'mentor' });
const pairing = (id: string, of: string, by: string, state: Pairing['state'] = 'active'): Pairing => ({
  id,
  mentee: of,
  menteeName: `Mentee ${of}`,
  mentor: by,
  mentorName: `Mentor ${by}`,
  state,
  origin: 'solver',
  started: today,
});

type Wanted = Partial<PlannedMeeting> & { readonly start: string };
const meeting = (pair: string | null, more: Wanted): PlannedMeeting => ({
  id: `${pair ?? 'event'}-${more.number ?? 1}`,
  pairing: pair,
  number: 1,
  kind: pair === null ? 'event' : 'regular',
  end: more.start,
  people: [],
  place: null,
  state: 'planned',
  ...more,
});

const e1 = ['E1', 'M1'];
const kickOff = meeting(null, {
  start: '2026-03-02T10:00:00+01:00',
  end: '2026-03-02T11:30:00+01:00',
  people: ['E1', 'E2', 'M1', 'M2'],
});
const plan: readonly PlannedMeeting[] = [
  kickOff,
  meeting('P1', { kind: 'first', start: '2026-03-03T09:00:00+00:00', people: e1 }),
  meeting('P1', { number: 2, start: '2026-03-05T09:00:00+00:00', people: e1 }),
  meeting('P1', { number: 3, start: '2026-03-06T09:00:00+00:00', people: e1, state: 'cancelled' }),
  meeting('P1', { number: 4, kind: 'review', start: '2026-04-14T09:00:00+00:00', people: e1 }),
  // Half past midnight in Berlin: Monday for the mentor, Sunday for the mentee.
  meeting('P2', {
    kind: 'first',
    start: '2026-03-08T23:30:00+00:00',
    end: '2026-03-09T00:30:00+00:00',
    people: ['E2', 'M2'],
  }),
];

type Shape = {
  readonly language?: Language;
  readonly meetings?: readonly PlannedMeeting[];
  readonly unplaced?: SchedulePageInput['result']['unplaced'];
  readonly outside?: SchedulePageInput['result']['outsideHours'];
  readonly perWeek?: number;
};
function page({
  language = 'en',
  meetings = plan,
  unplaced = [],
  outside = [],
  perWeek = 4,
}: Shape = {}): Document {
  const folder = sampleFolder([mentee('E1'), mentee('E2'), mentor('M1'), mentor('M2')], {
    ...sampleProgram,
    language,
    meetings: { ...sampleProgram.meetings, limits: { mentor_per_week: perWeek } },
  });
  const rows = [pairing('P1', 'E1', 'M1'), pairing('P2', 'E2', 'M2'), pairing('P0', 'E1', 'M2', 'ended')];
  return scheduleDocument({
    folder: {
      ...folder,
      pairings: { columns: [], rows: rows.map((record) => ({ record, extra: new Map() })) },
    },
    result: {
      schema: 'mentor/schedule@1',
      program: folder.program.name,
      asOf: today,
      inputs: [],
      meetings: meetings.map((m) => ({ ...m, people: [...m.people] })),
      unplaced: [...unplaced],
      changes: [],
      quality: { placed: 0, bound: 0, proven: true, outside: 0, outsideBound: 0, offSlot: 0 },
      outsideHours: [...outside],
    },
    span: { start: '2026-03-02', end: '2026-11-27', assumed: [] },
    waves: [{ wave: 'day 30', opens: '2026-04-01', lastOpens: '2026-04-08' }],
    busyCalendars: 1,
    today,
    footer: [],
  });
}

const chartOf = (document: Document, id: string): Chart => {
  const found = document.sections
    .flatMap((s) => s.blocks)
    .find((b) => b.kind === 'chart' && b.chart.id === id);
  if (found?.kind !== 'chart') throw new Error(`no ${id}`);
  return found.chart;
};

describe('the page about the schedule', () => {
  test('answers first: how much stands, from when to when, and that nothing needs a decision', () => {
    const document = page();
    expect(document.lead.join('')).toBe(
      '4 meetings of 2 pairs and 1 event for everybody stand in the plan, from 2 March 2026 to 14 April 2026. Every one has a time.',
    );
    expect(document.sections.map((section) => section.id)).toEqual([
      'summary',
      'dates',
      'load',
      'fairness',
      'events',
      'pairs',
      'basis',
    ]);
  });

  test('what found no time comes first, worst first, with its reason and one act', () => {
    const document = page({
      unplaced: [
        { pairing: 'P1', number: 5, reason: 'limits' },
        { pairing: 'P2', number: 2, reason: 'no-common-hours' },
        { pairing: 'P2', number: 3, reason: 'busy' },
      ],
    });
    expect(document.sections[0]?.id).toBe('unplaced');
    const text = renderMarkdown(document);
    expect(text.indexOf('Mentee E2 and Mentor M2')).toBeLessThan(text.indexOf('Mentee E1 and Mentor M1'));
    expect(text).toContain('2 of 3 meetings found no time: the two have no hours in common');
    expect(text).toContain('Raise meetings.limits with the mentor’s consent');
    expect(document.lead.join('')).toContain('3 meetings of 2 pairs found no time and need a decision.');
  });

  test('the load counts on the mentor’s clock, without what was cancelled, over the limit where it is', () => {
    const chart = chartOf(page({ perWeek: 1 }), 'fig-load');
    if (chart.kind !== 'heatmap') throw new Error('no heatmap');
    expect(chart.rows).toEqual([
      { label: 'Mentor M1', values: [2, 0, 0, 0, 0, 0, 1] },
      { label: 'Mentor M2', values: [0, 1, 0, 0, 0, 0, 0] },
    ]);
    expect(chart.columns[1]).toEqual({ label: '9', group: 'Mar' });
    expect(chart.finding).toContain('1 mentor has a week above the limit of 1 meeting');
    expect(chart.alternative).toContain('Mentor M1, 2 meetings in the week from 2 March 2026');
  });

  test('of many mentors the forty with the fullest weeks are drawn, all stand in the table', () => {
    const many = Array.from({ length: 45 }, (_, n) =>
      samplePerson({ id: `M${n + 10}`, name: `N${n}`, role: 'mentor' }),
    );
    const folder = sampleFolder(many);
    const rows = many.map(({ id, name }) => ({
      record: { ...pairing(`P${id}`, 'E1', id), mentorName: name },
      extra: new Map(),
    }));
    const meetings = many.flatMap(({ id }, n) =>
      Array.from({ length: n === 44 ? 2 : 1 }, (_, number) =>
        meeting(`P${id}`, {
          number: number + 1,
          start: `2026-03-0${number + 3}T09:00:00+01:00`,
          people: ['E1', id],
        }),
      ),
    );
    const chart = chartOf(
      scheduleDocument({
        folder: { ...folder, pairings: { columns: [], rows } },
        result: {
          schema: 'mentor/schedule@1',
          program: 'N',
          asOf: today,
          inputs: [],
          meetings: meetings.map((m) => ({ ...m, people: [...m.people] })),
          unplaced: [],
          changes: [],
          quality: { placed: 0, bound: 0, proven: true, outside: 0, outsideBound: 0, offSlot: 0 },
          outsideHours: [],
        },
        span: { start: '2026-03-02', end: '2026-11-27', assumed: [] },
        waves: [],
        busyCalendars: 0,
        today,
        footer: [],
      }),
      'fig-load',
    );
    if (chart.kind !== 'heatmap') throw new Error('no heatmap');
    expect(chart.rows).toHaveLength(40);
    expect(chart.rows[0]?.label).toBe('N44');
    expect(chart.measure).toContain('the first 40 of 45 mentors');
    expect(chart.table.rows).toHaveLength(45);
  });

  test('the cohort’s dates: program, events, first meetings, reviews, waves', () => {
    const chart = chartOf(page(), 'fig-dates');
    if (chart.kind !== 'timeline') throw new Error('no timeline');
    expect(chart.rows.map((row) => [row.label, row.events.map((event) => event.label)])).toEqual([
      ['Program', ['2 March 2026 to 27 November 2026']],
      ['Events', ['Kick-off, 2 Mar']],
      ['First meetings', ['2 pairs, 3 Mar to 8 Mar']],
      ['Agreement reviews', ['1 pair, 14 Apr']],
      ['Check-in waves', ['Day 30, 1 Apr to 8 Apr']],
    ]);
    expect(chart.finding).toBe('The next date for everybody: Kick-off, on 2 March 2026');
    // An event of today is not planned any more, and is still a date of the cohort.
    const without = chartOf(page({ meetings: plan.slice(1) }), 'fig-dates');
    expect(without.alternative).toContain('Events: Kick-off, 2 Mar.');
    // One that was cancelled is none.
    const cancelled = page({ meetings: [{ ...kickOff, state: 'cancelled' }, ...plan.slice(1)] });
    expect(chartOf(cancelled, 'fig-dates').alternative).not.toContain('Kick-off');
    expect(runningText(cancelled)).toContain('cancelled');
  });

  test('each pair on both clocks, with the day where it differs', () => {
    const text = renderMarkdown(page());
    expect(text).toMatch(
      /Mentee E1 \(with Mentor M1\) \| Tue 3 March 2026 \(09:00 Lisbon, 10:00 Berlin\) \| 14 April 2026/,
    );
    expect(text).toMatch(/Sun 8 March 2026 \(23:30 Lisbon, 00:30 Berlin \(2026-03-09\)\) \| none planned/);
    expect(text).not.toContain('P0');
  });

  test('who meets outside their hours, or that nobody does', () => {
    expect(runningText(page())).toContain('Nobody meets outside their own hours.');
    const chart = chartOf(
      page({
        outside: [
          { person: 'M1', minutes: 60 },
          { person: 'E2', minutes: 90 },
        ],
      }),
      'fig-outside',
    );
    expect(chart.finding).toBe(
      '2 of 4 people meet outside their own hours, none of them more than 90 minutes in all',
    );
    if (chart.kind !== 'bars') throw new Error('no bars');
    expect(chart.rows.map((row) => row.label)).toEqual(['Mentee E2', 'Mentor M1']);
  });

  test('in German every word is', () => {
    const document = page({
      language: 'de',
      unplaced: [{ pairing: 'P2', number: 2, reason: 'busy' }],
      outside: [{ person: 'M1', minutes: 60 }],
    });
    const text = renderMarkdown(document);
    expect(document.lead.join('')).toBe(
      '4 Treffen von 2 Tandems und eine Veranstaltung für alle stehen im Plan, vom 2. März 2026 bis zum 14. April 2026. Für 1 Treffen eines Tandems fand sich keine Zeit; hier ist eine Entscheidung nötig.',
    );
    expect(text).not.toMatch(/\b(meeting|pair|week|first|hours|planned|with|of|and|March)s?\b(?!\.)/i);
    expect(text).toContain('Di, 3. März 2026');
  });

  test('with nothing to plan it says so', () => {
    const document = page({ meetings: [] });
    expect(document.lead.join('')).toMatch(/^There is nothing to plan/);
    expect(document.sections.map((section) => section.id)).toEqual(['summary', 'dates', 'events', 'basis']);
  });
});
