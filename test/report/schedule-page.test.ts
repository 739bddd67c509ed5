import { describe, expect, test } from 'vitest';
import type { WeeklyWindow } from '../../src/model/day.ts';
import type { Language } from '../../src/model/language.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person } from '../../src/model/person.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Chart, Document } from '../../src/report/document.ts';
import { scheduleDocument } from '../../src/report/schedule/schedule-page.ts';
import type { PlannedMeeting, SchedulePageInput } from '../../src/report/schedule/schedule-view.ts';
import { dayNumber } from '../../src/time/day.ts';
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
  agenda: null,
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
  readonly changes?: SchedulePageInput['result']['changes'];
  readonly quality?: SchedulePageInput['result']['quality'];
  readonly zones?: Readonly<Record<string, string>>;
  readonly availability?: Readonly<Record<string, readonly WeeklyWindow[]>>;
  readonly more?: Partial<SchedulePageInput>;
};
function withHours(as: Person['as'], windows: readonly WeeklyWindow[] | undefined): Person['as'] {
  if (windows === undefined) return as;
  return { mentee: new Map([['availability', { type: 'availability', windows }]]) };
}

function page({
  language = 'en',
  meetings = plan,
  unplaced = [],
  outside = [],
  perWeek = 4,
  changes = [],
  quality = { placed: 0, bound: 0, proven: true, outside: 0, outsideBound: 0, offSlot: 0 },
  zones = {},
  availability = {},
  more = {},
}: Shape = {}): Document {
  const folder = sampleFolder(
    [mentee('E1'), mentee('E2'), mentor('M1'), mentor('M2')].map((person) => ({
      ...person,
      timezone: zones[person.id] ?? person.timezone,
      as: withHours(person.as, availability[person.id]),
    })),
    {
      ...sampleProgram,
      language,
      meetings: { ...sampleProgram.meetings, limits: { mentor_per_week: perWeek } },
    },
  );
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
      changes: [...changes],
      quality,
      outsideHours: [...outside],
    },
    span: { start: '2026-03-02', end: '2026-11-27', assumed: [] },
    waves: [{ wave: 'day 30', opens: '2026-04-01', lastOpens: '2026-04-08', units: 2 }],
    milestones: [],
    busyCalendars: 1,
    today,
    footer: [],
    ...more,
  });
}

/** What somebody gives up at which meetings. */
const outsideOf = (person: string, byMeeting: Readonly<Record<string, number>>) => {
  const meetings = Object.entries(byMeeting).map(([id, minutes]) => ({ id, minutes }));
  return { person, minutes: meetings.reduce((sum, { minutes }) => sum + minutes, 0), meetings };
};

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
      'due',
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

  const relaxation = {
    kind: 'hours' as const,
    person: 'M1',
    minutes: 30,
    on: '2026-03-05',
    at: '2026-03-05T15:30:00+00:00',
  };
  test('what single change would give a meeting a time, on the clock of whoever is asked', () => {
    const unplaced = [
      { pairing: 'P1', number: 5, reason: 'limits', relaxation },
      { pairing: 'P1', number: 6, reason: 'limits', relaxation: { ...relaxation, on: '2026-03-19' } },
      { pairing: 'P1', number: 7, reason: 'limits' },
    ];
    const quality = { placed: 3, bound: 3, proven: true, outside: 0, outsideBound: 0, offSlot: 0 };
    const text = runningText(page({ unplaced, quality }));
    expect(text).not.toContain('not looked into');
    const four = runningText(
      page({ unplaced: [...unplaced, { pairing: 'P1', number: 8, reason: 'limits' }] }),
    );
    expect(four).toContain('16:30 (Berlin). The later ones were not looked into.');
    const none = runningText(page({ unplaced: unplaced.slice(2) }));
    expect(none).toContain('No single change of those tried gives a time: up to three hours more');
    expect(text).toContain(
      'With 30 minutes more of Mentor M1’s hours, meetings 5 and 6 would have a time, the first: Thu 5 March 2026, 16:30 (Berlin).',
    );
    expect(text).toContain(
      'Every meeting to come that can be placed is: 3 of 6. No plan gives more of them a time.',
    );
    const german = runningText(page({ unplaced, quality: { ...quality, bound: 4 }, language: 'de' }));
    expect(german).toContain(
      'Mit 30 Minuten mehr Zeit von Mentor M1 gäbe es Termine für Treffen 5 und 6, den ersten: Do, 5. März 2026, 16:30 Uhr (Berlin).',
    );
    expect(german).toContain('Treffen liegen montags bis freitags zwischen');
    expect(german).toContain('3 von höchstens 4 möglichen künftigen Treffen haben einen Termin');
  });

  test('what this run moved and cancelled, each with why; nothing of what it added', () => {
    const of = { pairing: 'P1', number: 4, from: '2026-04-07T09:00:00+01:00' };
    const moved = { id: 'P1-4', ...of, change: 'moved' as const, to: '2026-04-14T09:00:00+01:00' };
    const changes = [
      { ...moved, reason: 'hours', persons: ['M1'] },
      { ...moved, id: 'P1-5', number: 5, reason: 'made-way', persons: ['M1'], other: 'P1-4' },
      {
        ...moved,
        id: 'P0-2',
        pairing: 'P0',
        number: 2,
        change: 'cancelled' as const,
        to: null,
        reason: 'pairing-over',
      },
      { ...moved, id: 'P2-9', pairing: 'P2', number: 9, change: 'added' as const, from: null, reason: null },
    ];
    const document = page({ changes });
    const section = document.sections.find(({ id }) => id === 'changes');
    expect(section?.title).toBe('Changed by this run: 2 moved, 1 cancelled, 1 added');
    const text = renderMarkdown(document);
    expect(text).toMatch(
      /P1 no\. 4 \(Mentee E1 and Mentor M1\) \| moved \| Tue 7 April 2026, 10:00 \| Tue 14 April 2026, 10:00 \| Mentor M1 is no longer free then/,
    );
    expect(text).toContain('made way for P1 no. 4');
    expect(text).toMatch(/P0 no\. 2 \| cancelled \| Tue 7 April 2026, 10:00 \| +\| paused or over/);
    expect(text).not.toContain('P2 no. 9');
    expect(runningText(page({ changes, language: 'de' }))).toContain('Mentor M1 hat dann keine Zeit mehr');
    expect(page({ changes: changes.slice(3) }).sections.map(({ id }) => id)).not.toContain('changes');
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

  test('of many mentors the twenty with the fullest weeks are drawn, all stand in the table', () => {
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
        milestones: [],
        busyCalendars: 0,
        today,
        footer: [],
      }),
      'fig-load',
    );
    if (chart.kind !== 'heatmap') throw new Error('no heatmap');
    expect(chart.rows).toHaveLength(20);
    expect(chart.rows[0]?.label).toBe('N44');
    expect(chart.measure).toContain('the first 20 of 45 mentors');
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
      ['Meetings a week', []],
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
        outside: [outsideOf('M1', { 'P1-1': 60 }), outsideOf('E2', { 'P2-1': 90 })],
      }),
      'fig-outside',
    );
    expect(chart.finding).toBe(
      '2 of 4 people meet outside their own hours, none of them more than 90 minutes in all',
    );
    if (chart.kind !== 'bars') throw new Error('no bars');
    expect(chart.rows.map((row) => row.label)).toEqual(['Mentee E2', 'Mentor M1']);
  });

  test('who of the two sides gives up their own time, meeting by meeting, the heaviest pair first', () => {
    const chart = chartOf(
      page({
        outside: [
          outsideOf('E1', { 'event-1': 30, 'P1-2': 45 }),
          outsideOf('M1', { 'P1-1': 60 }),
          outsideOf('E2', { 'P2-1': 15 }),
          outsideOf('M2', { 'P2-1': 20 }),
        ],
      }),
      'fig-turns',
    );
    if (chart.kind !== 'turns') throw new Error('no turns');
    expect(chart.finding).toBe(
      '2 pairs meet outside somebody’s hours; the two sides differ by at most 15 minutes',
    );
    // P1 has a cancelled third meeting, which nobody gives anything up for; the event is of no pair.
    expect(chart.rows).toEqual([
      {
        label: 'Mentee E1 and Mentor M1',
        steps: [
          [0, 60],
          [45, 0],
          [0, 0],
        ],
        text: 'mentee\u00a045\u00a0min, mentor\u00a060\u00a0min',
      },
      {
        label: 'Mentee E2 and Mentor M2',
        steps: [[15, 20]],
        text: 'mentee\u00a015\u00a0min, mentor\u00a020\u00a0min',
      },
    ]);
  });

  test('why two do not take turns: one of them named times of their own, or it would be night', () => {
    const outside = [outsideOf('M1', { 'P1-1': 60, 'P1-2': 60 })];
    const said = (document: Document) => renderMarkdown(document).replaceAll('\n', ' ');
    expect(said(page({ outside }))).toContain('1 pair takes turns only as far as it goes');
    const window = { weekday: 1, from: 540, to: 1020 } as const;
    const named = page({ outside, availability: { E1: [window] } });
    expect(said(named)).toContain('1 pair takes no turns, since one side named times of its own');
    expect(said(named)).toContain('who gives up less named times of their own');
    // One meeting more than the other is what turns come to.
    expect(said(page({ outside: [outsideOf('M1', { 'P1-1': 60 })] }))).not.toContain('turns');
  });

  test('a meeting that the clocks keep from its usual time says so, one that people moved does not', () => {
    const at = (number: number, start: string, state: PlannedMeeting['state'] = 'planned') =>
      meeting('P1', { number, start, people: e1, state });
    const meetings = [
      at(1, '2026-03-03T17:00:00+01:00'),
      // Five hours between the two, not six, after the clocks of New York have changed.
      at(2, '2026-03-17T16:00:00+01:00'),
      at(3, '2026-03-24T15:00:00+01:00', 'moved'),
      at(4, '2026-03-31T17:00:00+02:00'),
      at(5, '2026-04-07T11:00:00+02:00'),
    ];
    const text = renderMarkdown(page({ meetings, zones: { E1: 'Europe/Berlin', M1: 'America/New_York' } }));
    expect(text).toContain('1 meeting off the usual time because of the clocks');
    expect(text).toContain('16:00 instead of 17:00');
    expect(text).toContain('Berlin to New York 5 h, usually 6');
  });

  test('what people give up is compared between clocks where there are three or more', () => {
    const outside = [outsideOf('M1', { 'P1-1': 60 }), outsideOf('M2', { 'P2-1': 20 })];
    expect(runningText(page({ outside }))).not.toContain('People on the clock of');
    const chart = chartOf(page({ outside, zones: { M2: 'Africa/Cairo' } }), 'fig-clocks');
    if (chart.kind !== 'bars') throw new Error('no bars');
    expect(chart.finding).toBe(
      'People on the clock of Berlin give up most, 60 minutes each on average, on that of Lisbon least, 0',
    );
    expect(chart.rows.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Berlin: 60 min each, 1 person',
      'Cairo: 20 min each, 1 person',
      'Lisbon: 0 min each, 2 people',
    ]);
  });

  test('milestones and holidays are rows of the timeline, holidays on days of the week that count', () => {
    const friday = dayNumber('2026-04-03');
    const daysOff = new Map([
      ['E1', new Map([[friday, 'Good Friday']])],
      [
        'M1',
        new Map([
          [friday, 'Karfreitag'],
          [friday + 2, 'Ostersonntag'],
        ]),
      ],
    ]);
    const milestones = [
      { pairing: 'P1', name: 'agreement', due: 'by', day: '2026-03-20' },
      { pairing: 'P2', name: 'agreement', due: 'by', day: '2026-03-24' },
      { pairing: 'P1', name: 'agreement review', due: 'at', day: '2026-04-14' },
    ] as const;
    const chart = chartOf(page({ more: { daysOff, milestones } }), 'fig-dates');
    if (chart.kind !== 'timeline') throw new Error('no timeline');
    const rowOf = (label: string) => chart.rows.find((row) => row.label === label);
    expect(rowOf('Milestones')?.events).toEqual([
      { day: '2026-03-20', until: '2026-03-24', label: 'Agreement, 20 Mar to 24 Mar' },
    ]);
    expect(rowOf('People on holiday')?.counts).toEqual({
      most: 'at most 2, on 3 Apr',
      stretches: [
        { day: '2026-04-03', until: '2026-04-03', value: 2, label: 'Good Friday, Karfreitag: 2 people' },
      ],
    });
  });

  test('a table too long for a browser says where the rest is', () => {
    const many = Array.from({ length: 1600 }, (_, nth) => outsideOf(`X${10_000 + nth}`, { e: 5 }));
    const { table } = chartOf(page({ outside: many }), 'fig-outside');
    expect([table.rows.length, table.onPage?.rows]).toEqual([1600, 500]);
    expect(table.onPage?.said.join('')).toContain('500 of 1,600');
    expect(table.onPage?.said.join('')).toContain('mentor schedule --format csv');
  });

  test('the timeline counts the meetings of each week, weeks in their order', () => {
    const chart = chartOf(page(), 'fig-dates');
    if (chart.kind !== 'timeline') throw new Error('no timeline');
    const counts = chart.rows.flatMap((row) => row.counts ?? []);
    expect(counts).toEqual([
      {
        most: 'at most 3, in the week from 2 Mar',
        stretches: [
          { day: '2026-03-02', until: '2026-03-08', value: 3, label: '3 meetings' },
          { day: '2026-04-13', until: '2026-04-19', value: 1, label: '1 meeting' },
        ],
      },
    ]);
    expect(chart.alternative).toContain('Meetings a week: at most 3, in the week from 2 Mar.');
  });

  test('in German every word is', () => {
    const document = page({
      language: 'de',
      unplaced: [{ pairing: 'P2', number: 2, reason: 'busy' }],
      outside: [outsideOf('M1', { 'P1-1': 60 })],
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
    expect(document.sections.map((section) => section.id)).toEqual([
      'summary',
      'dates',
      'events',
      'due',
      'basis',
    ]);
  });
});

describe('holidays', () => {
  const holidays = {
    countries: [
      { country: 'DE', name: 'Germany', people: 3 },
      { country: 'GB', name: 'United Kingdom', people: 1 },
    ],
    withoutCountry: 2,
    ownDays: 1,
  };

  test.each([
    [
      'en',
      holidays,
      'Public holidays are kept for Germany (3 people) and United Kingdom (1 person). Of 2 people no country is known: none are kept for them. holidays.csv adds or changes 1 day.',
    ],
    [
      'de',
      holidays,
      'Feiertage sind beachtet für Germany (3 Personen) und United Kingdom (1 Person). Von 2 Personen ist kein Land bekannt; für sie zählen keine. holidays.csv ergänzt oder ändert einen Tag.',
    ],
    [
      'en',
      { countries: [], withoutCountry: 4, ownDays: 0 },
      'No public holidays are kept: nobody’s country is known.',
    ],
  ] as const)('the page says in %s whose are kept', (language, kept, expected) => {
    expect(runningText(page({ language, more: { holidays: kept } }))).toContain(expected);
  });
});
