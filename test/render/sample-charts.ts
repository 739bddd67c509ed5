import type { Cell, Chart, Column, Table } from '../../src/report/document.ts';

const texts = (id: string, title: string): Column => ({ id, title, numeric: false });
const numbers = (id: string, title: string, unit?: string): Column =>
  unit === undefined ? { id, title, numeric: true } : { id, title, unit, numeric: true };
const word = (text: string): Cell => ({ type: 'text', text });
const number = (value: number, decimals = 0): Cell => ({ type: 'number', value, decimals });
const interval = (low: number, high: number): Cell => ({
  type: 'interval',
  low,
  high,
  decimals: 0,
  unit: 'share',
});

const table = (
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Table => ({
  id,
  caption,
  layout: columns.length > 4 ? 'stack' : 'tight',
  columns,
  rows: rows.map((cells) => ({ cells })),
});

const fortnights: readonly (readonly [
  label: string,
  held: number,
  due: number,
  low: number,
  high: number,
])[] = [
  ['2 Mar', 38, 38, 0.91, 1],
  ['16 Mar', 35, 38, 0.79, 0.97],
  ['30 Mar', 29, 38, 0.61, 0.87],
  ['13 Apr', 32, 38, 0.7, 0.93],
  ['27 Apr', 34, 37, 0.79, 0.97],
  ['11 May', 32, 37, 0.72, 0.94],
  ['25 May', 33, 36, 0.78, 0.97],
  ['8 Jun', 33, 35, 0.81, 0.98],
];

const adherence: Chart = {
  kind: 'line',
  id: 'fig-adh',
  finding: 'Meetings dipped to 76 % around Easter and came back above target',
  measure: 'Meetings held, per cent of meetings due in each fortnight; band: 95 % interval (Wilson)',
  alternative:
    'Meeting adherence by fortnight, March to June 2026: from 100 % over 76 % on 30 March to 94 %. Target 80 %.',
  source: 'Source: schedule.csv, checkins.csv. At most one meeting counted per due date and pairing.',
  unit: 'share',
  name: 'held of those due',
  axis: 'fortnight beginning; below, meetings held of meetings due',
  axisShort: 'fortnight beginning; meetings due in it',
  target: { value: 0.8, label: 'target 80 %' },
  points: fortnights.map(([label, held, due, low, high], index) => ({
    x: index * 14,
    y: held / due,
    low,
    high,
    label,
    under: `${held} of ${due}`,
    underShort: `${due}`,
  })),
  table: table(
    'adherence',
    'adherence by fortnight',
    [
      texts('from', 'Fortnight from'),
      numbers('held', 'Held'),
      numbers('due', 'Due'),
      numbers('interval', '95 % interval'),
    ],
    fortnights.map(([label, held, due, low, high]) => [
      word(label),
      number(held),
      number(due),
      interval(low, high),
    ]),
  ),
};

/** Everybody leaves one at a time, evenly; limits widen with time. */
function curve(people: number, leavers: number): { x: number; y: number; low: number; high: number }[] {
  return Array.from({ length: leavers }, (_, index) => {
    const y = 1 - (index + 1) / people;
    const half = 1.6 * Math.sqrt((y * (1 - y)) / people) + 0.01;
    return {
      x: Math.round(((index + 1) * 340) / leavers),
      y,
      low: Math.max(0, y - half),
      high: Math.min(1, y + half * 0.8),
    };
  }).concat([
    { x: 365, y: 1 - leavers / people, low: 1 - leavers / people - 0.07, high: 1 - leavers / people + 0.06 },
  ]);
}

const dayTicks = [0, 90, 180, 270].map((x) => ({ x, label: `${x}` })).concat([{ x: 365, label: 'day 365' }]);

const stayed: Chart = {
  kind: 'survival',
  id: 'fig-km',
  finding: 'A smaller share of mentees left in each quarter, but the bands overlap throughout',
  measure:
    'Still employed, per cent of those followed from 2 March 2026, by day. Bands: 95 % intervals. The axis begins at 60 %',
  alternative:
    'Still employed after 365 days: mentees 85 % (34 of 40), other eligible staff 77 % (129 of 168).',
  source: 'Source: roster.csv. Nobody was lost to follow-up before day 365.',
  from: 0.6,
  atRiskTitle: 'still employed and followed (at risk)',
  ticks: dayTicks,
  series: [
    {
      name: 'Mentees',
      ours: true,
      points: curve(40, 6),
      atRisk: [40, 39, 38, 36, 34],
      end: '34 of 40 stayed (85 %)',
    },
    {
      name: 'Other eligible staff',
      ours: false,
      points: curve(168, 39),
      atRisk: [168, 160, 150, 140, 129],
      end: '129 of 168 stayed (77 %)',
    },
  ],
  table: table(
    'stayed',
    'still employed by day',
    [texts('day', 'Day'), numbers('mentees', 'Mentees'), numbers('others', 'Others')],
    [
      [word('180'), { type: 'suppressed' }, { type: 'share', value: 0.893, decimals: 0 }],
      [
        word('365'),
        { type: 'share', value: 0.85, decimals: 0 },
        { type: 'share', value: 0.768, decimals: 0 },
      ],
    ],
  ),
};

const gone: Chart = {
  ...stayed,
  id: 'fig-gone',
  falls: false,
  finding: 'By day 365, 15 % of mentees and 23 % of others had left',
  measure: 'Left, per cent of those followed from 2 March 2026, by day. Bands: 95 % intervals',
  alternative: 'Left by day 365: mentees 15 % (6 of 40), other eligible staff 23 % (39 of 168).',
  series: stayed.series.map(({ name, ours, points }) => ({
    name,
    ours,
    atRisk: [],
    points: points.map(({ x, y, low = y, high = y }) => ({ x, y: 1 - y, low: 1 - high, high: 1 - low })),
  })),
  table: table(
    'gone',
    'left by day',
    [texts('day', 'Day'), numbers('mentees', 'Mentees'), numbers('others', 'Others')],
    [
      [
        word('365'),
        { type: 'share', value: 0.15, decimals: 0 },
        { type: 'share', value: 0.232, decimals: 0 },
      ],
    ],
  ),
};

const horizons: Chart = {
  ...stayed,
  id: 'fig-km-hr',
  form: 'points',
  finding: 'After a year, 85 of 100 mentees and 77 of 100 others were still here',
  measure:
    'Still employed, per cent. Lines: 95 % intervals. Days with fewer than 5 leavers are withheld [c]. The axis begins at 60 %',
  series: [
    {
      name: 'Mentees',
      ours: true,
      points: [{ x: 365, y: 0.85, low: 0.696, high: 0.93 }],
      suppressedAt: [90, 180, 270],
      atRisk: [40, null, null, null, 34],
      end: '34 of 40 stayed (85 %)',
    },
    {
      name: 'Other eligible staff',
      ours: false,
      points: [
        { x: 90, y: 0.952, low: 0.907, high: 0.976 },
        { x: 180, y: 0.893, low: 0.836, high: 0.931 },
        { x: 270, y: 0.833, low: 0.768, high: 0.882 },
        { x: 365, y: 0.768, low: 0.697, high: 0.825 },
      ],
      atRisk: [168, 160, 150, 140, 129],
      end: '129 of 168 stayed (77 %)',
    },
  ],
};

const waves: readonly (readonly [
  group: string,
  mentees: number,
  mentors: number,
  ofMentees: string,
  ofMentors: string,
])[] = [
  ['After meeting 1', 4.17, 4.31, '36 of 38', '35 of 38'],
  ['Day 30', 4.06, 4.21, '35 of 38', '33 of 38'],
  ['Day 60', 3.94, 4.16, '32 of 37', '31 of 37'],
  ['Day 120', 4.07, 4.23, '28 of 36', '26 of 36'],
];

const satisfaction: Chart = {
  kind: 'dots',
  id: 'fig-sat',
  finding: 'Mentees’ satisfaction has held near 4 of 5, but fewer answer each time',
  measure:
    'Mean of “How satisfied are you with the match?”, 1 to 5, by wave and side. Line: 95 % interval (t). Grey box: if all who did not answer had said 1, or all 5',
  alternative: 'Mean satisfaction by wave: mentees 4.17, 4.06, 3.94, 4.07; mentors 4.31, 4.21, 4.16, 4.23.',
  domain: [1, 5],
  ticks: ['1 very poor', '2', '3', '4', '5 very good'].map((label, index) => ({ x: index + 1, label })),
  rows: waves.flatMap(([group, mentees, mentors, ofMentees, ofMentors]) => [
    {
      group,
      label: 'Mentees',
      small: ofMentees,
      series: 'A' as const,
      value: mentees,
      low: mentees - 0.3,
      high: mentees + 0.3,
      worst: mentees - 0.4,
      best: mentees + 0.15,
      text: `${mentees} of 5`,
    },
    {
      group,
      label: 'Mentors',
      small: ofMentors,
      series: 'B' as const,
      value: mentors,
      low: mentors - 0.25,
      high: mentors + 0.25,
      worst: mentors - 0.5,
      best: mentors + 0.1,
      text: `${mentors} of 5`,
    },
  ]),
  table: table(
    'satisfaction',
    'satisfaction by wave and side',
    [texts('wave', 'Wave'), numbers('mentees', 'Mentees', 'of 5'), numbers('mentors', 'Mentors', 'of 5')],
    waves.map(([group, mentees, mentors]) => [word(group), number(mentees, 2), number(mentors, 2)]),
  ),
};

const difference: Chart = {
  kind: 'forest',
  id: 'fig-diff',
  finding: 'Whichever way it is counted, the interval includes no difference',
  measure:
    'Mentees minus other eligible staff, share still employed at day 365, points; lines are 95 % intervals',
  alternative: 'Like with like (main): +6.1 (−10.4 to +16.9); as they were: +8.2 (−7.0 to +18.8) points.',
  left: 'others stayed more',
  right: 'mentees stayed more',
  axis: 'difference in per cent stayed, points',
  rows: [
    {
      label: 'Like with like (main)',
      small: '38 mentees, weighted others',
      value: 6.1,
      low: -10.4,
      high: 16.9,
      text: '+6.1 (−10.4 to +16.9)',
    },
    {
      label: 'As they were',
      small: '34 of 40, 129 of 168',
      value: 8.2,
      low: -7,
      high: 18.8,
      text: '+8.2 (−7.0 to +18.8)',
    },
    {
      label: 'With the 4 late joiners',
      small: 'followed from day 60',
      value: 6.8,
      low: -7.9,
      high: 17.6,
      text: '+6.8 (−7.9 to +17.6)',
    },
  ],
  table: table(
    'differences',
    'differences at day 365',
    [
      texts('comparison', 'Comparison'),
      numbers('difference', 'Difference, points'),
      numbers('interval', '95 % interval'),
    ],
    [
      [
        word('Like with like (main)'),
        { type: 'number', value: 6.1, decimals: 1, sign: true },
        { type: 'interval', low: -10.4, high: 16.9, decimals: 1, unit: 'points' },
      ],
    ],
  ),
};

const returns: readonly (readonly [label: string, small: string, low: number, high: number])[] = [
  ['Difference in staying', '−11.8 to +15.1 points', -251, 94],
  ['Cost of a leaver, share of a salary', '10 to 50 %', -70, 52],
  ['Salary', '39,000 to 65,000 EUR', -52, -20],
  ['Cost of an hour', '34 to 56 EUR', -19, -47],
  ['Coordination', '3,000 to 5,000 EUR', -33, -38],
];

const tornado: Chart = {
  kind: 'tornado',
  id: 'fig-sensitivity',
  finding: 'Most depends on the difference in staying',
  measure: 'Return in per cent of the cost when one figure moves and the others stay',
  alternative:
    'From −251 to +94 % with the difference in staying; from −70 to +52 % with the cost of a leaver.',
  left: 'costs more than it is worth',
  right: 'is worth more than it costs',
  axis: 'return in per cent of the cost',
  base: -36,
  baseText: '−36 %',
  rows: returns.map(([label, small, low, high]) => ({
    label,
    small,
    low,
    high,
    text: `${low} to ${high} %`,
  })),
  table: table(
    'sensitivity',
    'return at both ends of each figure',
    [
      texts('figure', 'Figure'),
      numbers('low', 'At its lower end', '%'),
      numbers('high', 'At its upper end', '%'),
    ],
    returns.map(([label, , low, high]) => [word(label), number(low, 0), number(high, 0)]),
  ),
};

const fields: readonly (readonly [string, number, number])[] = [
  ['Years of service', 0.41, 0.03],
  ['Level', 0.33, 0.02],
  ['Time since promotion', 0.27, 0.12],
  ['Department', 0.22, 0.04],
  ['Full time', 0.16, 0.05],
  ['Location', 0.09, 0.08],
];

const balance: Chart = {
  kind: 'balance',
  id: 'fig-bal',
  finding: 'After matching, five of six fields agree; time since promotion still differs',
  measure:
    'Standardised difference between mentees and others, in standard deviations; hollow before matching, filled after; 0 is alike',
  alternative: 'Flagged beyond 0.1: time since promotion, 0.27 before, 0.12 after.',
  limit: 0.1,
  axis: 'standardised difference, absolute (standard deviations)',
  rows: fields.map(([label, before, after]) => ({ label, before, after })),
  table: table(
    'balance',
    'balance before and after matching',
    [texts('field', 'Field'), numbers('before', 'Before'), numbers('after', 'After')],
    fields.map(([label, before, after]) => [word(label), number(before, 2), number(after, 2)]),
  ),
};

const steps: readonly (readonly [label: string, value: number | null, text: string])[] = [
  ['Eligible', 212, 'all who may take part'],
  ['Applied', 46, '22 % of 212 eligible'],
  ['Accepted', 40, '87 % of 46 who applied'],
  ['Matched', 38, '95 % of 40 accepted'],
  ['Set a SMART goal', 34, '89 % of 38 who met'],
  ['Completed', null, 'not yet: the program ends on 27 November 2026'],
];

const funnel: Chart = {
  kind: 'bars',
  id: 'fig-fun',
  finding: 'Everyone matched has met; four have no goal yet',
  measure:
    'People at each step; the words beside a bar give its share of the step before. Grey: before the program chose',
  alternative: 'From 212 eligible people: applied 46, accepted 40, matched 38, set a goal 34.',
  source: 'Source: roster-at-start.csv, mentees.xlsx, pairings.csv.',
  rows: steps.map(([label, value, text], index) =>
    value === null
      ? { label, value, text, ours: true }
      : { label, value, strong: `${value}`, text, ours: index > 1 },
  ),
  table: table(
    'funnel',
    'people at each step',
    [texts('step', 'Step'), numbers('people', 'People')],
    steps.map(([label, value]) => [
      word(label),
      value === null ? { type: 'missing', word: 'not yet' } : number(value),
    ]),
  ),
};

/** A fixed spread of scores, without chance. */
const spread = (count: number, low: number, high: number): number[] =>
  Array.from(
    { length: count },
    (_, index) =>
      low + (high - low) * (0.5 + 0.5 * Math.sin(index * 2.399) * Math.abs(Math.cos(index * 0.7))),
  );

const scores: Chart = {
  kind: 'distribution',
  id: 'fig-score',
  finding: 'Chosen pairs score 22 points above the typical eligible pair',
  measure: 'Points of 100 per pair; median 60.63 of the 38 chosen, 38.17 of all 590 eligible pairs',
  alternative:
    'Scores of the 38 chosen pairs run from 44.00 to 90.00 with median 60.63; the 590 eligible pairs have median 38.17.',
  source:
    'Bands of 2.5 points. A score compares pairs within this program; it does not predict how a relationship will go.',
  binWidth: 2.5,
  domain: [0, 100],
  ours: [44, 90, ...spread(36, 44, 86)],
  population: { values: spread(590, 2, 78), counts: spread(590, 1, 1) },
  oursLabel: '38 chosen pairs, a dot each',
  populationLabel: '590 eligible pairs, share in each band',
  median: 60.63,
  medianLabel: 'median 60.63',
  lowestLabel: 'lowest 44.00',
  highestLabel: 'highest 90.00',
  axis: 'score of the pair, points of 100',
  table: table(
    'scores',
    'pairs by band of ten points',
    [texts('band', 'Points'), numbers('chosen', 'Chosen', 'of 38')],
    [
      [word('40 to under 50'), number(8)],
      [word('50 to under 60'), number(9)],
    ],
  ),
};

const loads: readonly (readonly [string, number, number])[] = [
  ['Yelena Korsak', 0, 2],
  ['Honor Ashdown', 1, 1],
  ['Idris Calloway', 1, 1],
  ...[
    'Anneke Rosendaal',
    'Aziz Marwani',
    'Beatrix Vossler',
    'Celeste Morrow',
    'Cornelius Adeyo',
    'Greta Lindqvall',
    'Joaquim Teixeiro',
    'Kasimir Ostholt',
    'Leonie Faberling',
    'Mei Tanoura',
    'Wren Thackery',
  ].map((name, index) => [name, 1 + (index % 2), 0] as const),
];

const load: Chart = {
  kind: 'squares',
  id: 'fig-load',
  finding: '13 of 14 mentors have at least one mentee; 4 places stay free',
  measure: 'Places offered per mentor, filled ■ or free □; free ones first, then by name',
  alternative:
    'Places filled and free for each mentor. Free: Honor Ashdown 1, Idris Calloway 1, Yelena Korsak 2.',
  rows: loads.map(([label, used, free]) => ({
    label,
    used,
    free,
    text: `${used} of ${used + free}${free > 0 ? ` · ${free} free` : ''}`,
  })),
  table: table(
    'load',
    'places per mentor',
    [texts('mentor', 'Mentor'), numbers('filled', 'Filled'), numbers('free', 'Free')],
    loads.map(([name, used, free]) => [word(name), number(used), number(free)]),
  ),
};

const mentorWeeks: readonly (readonly [string, readonly number[]])[] = [
  ['Tomasz Brandt-Hale', [1, 0, 2, 0, 1, 0, 3, 0, 1, 1, 0, 0, 1, 0, 2, 0, 1]],
  ['Maximiliane von Hohenfels-Wartenberg', [0, 2, 0, 4, 0, 1, 0, 5, 0, 1, 0, 2, 0, 1, 0, 0, 2]],
  ['Honor Ashdown', [1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0]],
  ['田中 美咲', [0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0]],
];
const mondays: readonly (readonly [day: string, month: string])[] = [
  ...['2', '9', '16', '23', '30'].map((day) => [day, 'March'] as const),
  ...['6', '13', '20', '27'].map((day) => [day, 'April'] as const),
  ...['4', '11', '18', '25'].map((day) => [day, 'May'] as const),
  ...['1', '8', '15', '22'].map((day) => [day, 'June'] as const),
];

const weeks: Chart = {
  kind: 'heatmap',
  id: 'fig-weeks',
  finding: 'One mentor has a week with more meetings than agreed',
  measure: 'Meetings per mentor and week; most in a week first. Framed: more than 4 a week',
  alternative:
    'Meetings by mentor and week. Most in one week: Maximiliane von Hohenfels-Wartenberg, 5 in the week of 20 April; 4 were agreed.',
  axis: 'meetings in the week from Monday',
  groupAxis: 'meetings in the month',
  limit: 4,
  columns: mondays.map(([label, group]) => ({ label, group })),
  rows: mentorWeeks.map(([label, values]) => ({ label, values })),
  table: table(
    'weeks',
    'meetings per mentor',
    [texts('mentor', 'Mentor'), numbers('all', 'In all'), numbers('most', 'Most in a week')],
    mentorWeeks.map(([name, values]) => [
      word(name),
      number(values.reduce((sum, value) => sum + value, 0)),
      number(Math.max(...values)),
    ]),
  ),
};

const dates: Chart = {
  kind: 'timeline',
  id: 'fig-dates',
  finding: 'The next date for everybody is the mid-point on 15 July',
  measure: 'Events, agreement reviews and check-in waves from 2 March to 27 November 2026',
  alternative:
    'From 2 March to 27 November 2026: kick-off on 2 March, mid-point on 15 July, closing on 27 November; reviews from 13 April to 8 May; 5 waves. Today is 30 June.',
  from: '2026-03-02',
  to: '2026-11-27',
  today: '2026-06-30',
  rows: [
    {
      label: 'Program',
      events: [{ day: '2026-03-02', until: '2026-11-27', label: '2 March to 27 November 2026' }],
    },
    {
      label: 'Events',
      events: [
        { day: '2026-03-02', label: 'Kick-off, 2 Mar' },
        { day: '2026-07-15', label: 'Mid-point, 15 Jul' },
        { day: '2026-11-27', label: 'Closing, 27 Nov' },
      ],
    },
    {
      label: 'Agreement reviews',
      events: [{ day: '2026-04-13', until: '2026-05-08', label: '37, 13 Apr to 8 May' }],
    },
    {
      label: 'Check-in waves',
      events: [
        { day: '2026-03-05', until: '2026-03-16', label: 'after meeting 1' },
        { day: '2026-04-01', label: 'day 30' },
        { day: '2026-05-31', label: 'day 90' },
        { day: '2026-07-15', label: '50 %' },
        { day: '2026-11-27', label: 'end' },
      ],
    },
  ],
  table: table(
    'dates',
    'dates of the cohort',
    [texts('what', 'What'), texts('day', 'Day')],
    [
      [word('Kick-off'), { type: 'day', day: '2026-03-02' }],
      [word('Mid-point'), { type: 'day', day: '2026-07-15' }],
      [word('Closing'), { type: 'day', day: '2026-11-27' }],
    ],
  ),
};

/** One chart of every kind, with the figures of a made-up program. */
const turns: Chart = {
  kind: 'turns',
  id: 'fig-turns',
  finding: '2 pairs meet outside somebody’s hours; the two sides differ by at most 60 minutes',
  measure: 'Meeting by meeting, which side is outside its own hours; most minutes first',
  alternative:
    '2 pairs meet outside somebody’s hours. Ana and Tom: mentee 120 min, mentor 60 min. Bea and Uma: mentee 60 min, mentor 60 min.',
  sides: ['the mentee is outside their hours', 'the mentor is outside their hours'],
  axis: 'a step a meeting, the first at the left; a stroke: nobody is outside their hours',
  rows: [
    {
      label: 'Ana and Tom',
      steps: [
        [60, 0],
        [0, 60],
        [60, 0],
        [0, 0],
      ],
      text: 'mentee 120 min, mentor 60 min',
    },
    {
      label: 'Bea and Uma',
      steps: [
        [0, 0],
        [60, 60],
      ],
      text: 'mentee 60 min, mentor 60 min',
    },
  ],
  table: table(
    'turns',
    'minutes outside one’s own hours, by side',
    [texts('pair', 'Pair'), numbers('mentee', 'Mentee'), numbers('mentor', 'Mentor')],
    [
      [word('Ana and Tom'), number(120), number(60)],
      [word('Bea and Uma'), number(60), number(60)],
    ],
  ),
};

export const sampleCharts: readonly Chart[] = [
  adherence,
  stayed,
  gone,
  horizons,
  satisfaction,
  difference,
  tornado,
  balance,
  funnel,
  scores,
  load,
  weeks,
  dates,
  turns,
];
