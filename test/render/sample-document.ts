import type { Cell, Document, Table } from '../../src/report/document.ts';
import { sampleCharts } from './sample-charts.ts';

const pairs: Table = {
  id: 'pairs-table',
  caption: '3 drafted pairs',
  measure: 'Points; the most each criterion can give stands under its name. Lowest score first.',
  layout: 'stack',
  columns: [
    { id: 'mentee', title: 'Mentee', numeric: false },
    { id: 'mentor', title: 'Mentor', numeric: false },
    { id: 'score', title: 'Score', unit: 'of 100', numeric: false },
    { id: 'topics', title: 'Topics', unit: 'of 40', numeric: true },
    { id: 'level', title: 'Level', unit: 'of 15', numeric: true },
    { id: 'values', title: 'Values', unit: 'of 20', numeric: true },
    { id: 'choice', title: 'Own choice', unit: 'of 25', numeric: true },
    { id: 'words', title: 'In words', numeric: false },
  ],
  rows: [
    {
      id: 'P34',
      cells: [
        { type: 'text', text: 'Harriet Coldwell', small: 'E34 · Associate, Advisory, London' },
        { type: 'text', text: 'Cornelius Adeyo', small: 'M23 · Partner, Technology, London' },
        { type: 'score', value: 44, parts: [40, 0, 4, 0] },
        { type: 'number', value: 40, decimals: 2 },
        { type: 'number', value: 0, decimals: 2 },
        { type: 'number', value: 4, decimals: 2 },
        { type: 'number', value: 0, decimals: 2 },
        { type: 'text', text: '3 of 3 topics; not on the mentee’s list' },
      ],
    },
    {
      id: 'P01',
      inUse: true,
      cells: [
        { type: 'text', text: 'Ines Almeroth', small: 'E01 · Consultant, Operations, Lisbon' },
        { type: 'text', text: 'Tomasz Brandt-Hale', small: 'M01 · Director, Advisory, Berlin' },
        { type: 'score', value: 90, parts: [40, 15, 10, 25] },
        { type: 'number', value: 40, decimals: 2, best: true },
        { type: 'number', value: 15, decimals: 2 },
        { type: 'number', value: 10, decimals: 2 },
        { type: 'number', value: 25, decimals: 2, best: true },
        { type: 'text', text: 'Erste Wahl', lang: 'de' },
      ],
    },
  ],
};

const metrics: Table = {
  id: 'metrics-table',
  caption: 'Every figure, with what it is a share of',
  measure:
    'As of 30 June 2026. [c] suppressed: a count under 5, or a figure from which one could be worked out.',
  layout: 'stack',
  columns: [
    { id: 'metric', title: 'Metric', numeric: false },
    { id: 'value', title: 'Value', numeric: true },
    { id: 'health', title: 'Health', numeric: false },
    { id: 'interval', title: '95 % interval', numeric: false },
    { id: 'target', title: 'Target', numeric: false },
    { id: 'since', title: 'Since', numeric: false },
  ],
  rows: [
    {
      cells: [
        { type: 'text', text: 'participation' },
        { type: 'share', value: 0.189, decimals: 1, small: '40 of 212 eligible' },
        { type: 'state', state: 'on-track', word: 'on track' },
        { type: 'missing', word: 'complete count' },
        { type: 'missing', word: 'none set' },
        { type: 'day', day: '2026-03-02' },
      ],
    },
    {
      cells: [
        { type: 'text', text: 'meeting-adherence' },
        { type: 'share', value: 0.896, decimals: 0, small: '266 of 297 meetings due' },
        { type: 'state', state: 'watch', word: 'watch' },
        { type: 'interval', low: 0.86, high: 0.93, decimals: 0, unit: 'share' },
        { type: 'text', text: 'at least 80 %', met: true },
        { type: 'day', day: '2026-03-02' },
      ],
    },
    {
      cells: [
        { type: 'text', text: 'retention difference' },
        { type: 'number', value: 6.1, decimals: 1, sign: true },
        { type: 'state', state: 'act', word: 'act' },
        { type: 'interval', low: -10.4, high: 16.9, decimals: 1, unit: 'points' },
        { type: 'missing', word: 'not yet' },
        { type: 'missing', word: 'not yet' },
      ],
    },
    {
      cells: [
        { type: 'text', text: 'early-ends' },
        { type: 'suppressed' },
        { type: 'state', state: 'unknown', word: 'unknown' },
        { type: 'suppressed' },
        { type: 'missing', word: 'none set' },
        { type: 'day', day: '2026-05-14' },
      ],
    },
    {
      cells: [
        { type: 'text', text: 'total points' },
        { type: 'number', value: 2348.2, decimals: 2 },
        { type: 'state', state: 'on-track', word: 'on track' },
        { type: 'interval', low: 2290, high: 2401.5, decimals: 1, unit: 'plain' },
        { type: 'missing', word: 'none set' },
        { type: 'day', day: '2026-06-30' },
      ],
    },
  ],
};

const lists: Table = {
  id: 'assumed',
  caption: '',
  layout: 'tight',
  columns: [
    { id: 'what', title: '', numeric: false },
    { id: 'how', title: '', numeric: false },
    { id: 'many', title: '', numeric: false },
  ],
  rows: [
    {
      cells: [
        { type: 'text', text: 'capacity' },
        { type: 'text', text: '1 where the form is empty' },
        { type: 'text', text: '9 of 26 mentors' },
      ],
    },
    {
      cells: [
        { type: 'text', text: 'timezone' },
        { type: 'text', text: 'from the column Office' },
        { type: 'text', text: '66 of 66 people' },
      ],
    },
  ],
};

/** A report that holds every kind of block, cell and chart. */
export const sampleReport: Document = {
  kind: 'report',
  program: 'Northwind Career Mentoring 2026',
  title: 'Progress',
  lead: [
    'Nearly half-way: 266 of 297 meetings due were held, and 27 of 36 open pairings are on track. ',
    { strong: 'Three people need a call today.' },
  ],
  audience: 'coordinator',
  audienceNote: 'Names and health of pairings inside',
  asOf: '2026-06-30',
  language: 'en',
  sections: [
    {
      id: 'today',
      title: 'Two things to do today',
      short: 'Today',
      tone: 'act',
      blocks: [
        {
          kind: 'entries',
          act: true,
          items: [
            {
              id: 'E12',
              title: 'Beatriz Portella',
              aside: 'P12 with Rosalind Quarry',
              state: { state: 'act', word: 'act' },
              paragraphs: [
                [
                  'No meeting for 47 days; act over 28 (twice their 14). ',
                  { strong: 'Right in 7 of 9 cases' },
                  ' in 2025.',
                ],
              ],
              say: 'How are things with Rosalind? Would another weekday help, or someone else?',
              address: 'beatriz.portella@example.com',
            },
            {
              id: 'E05',
              title: 'Zofia Wierzba',
              aside: 'P05 with Celeste Morrow',
              state: { state: 'act', word: 'act' },
              paragraphs: [['Asked to be contacted 2 days ago; answer within 3.']],
              say: 'You asked me to call. What is on your mind?',
              address: 'zofia.wierzba@example.com',
            },
          ],
        },
        {
          kind: 'note',
          text: [
            'Then, this week: 2 pairings with two waves unanswered, 3 to watch. ',
            { link: 'All metrics', href: '#metrics' },
          ],
        },
      ],
    },
    {
      id: 'figures',
      title: 'Main figures',
      blocks: [
        {
          kind: 'figures',
          items: [
            { label: 'Total', value: '2,348.20', detail: '38 pairs; lowest 44.00, median 60.63 of 100' },
            {
              label: 'Places used',
              value: '38',
              of: 'of 42',
              detail: '90 %; 25 of 26 mentors have a mentee',
            },
            {
              label: 'Satisfaction, mentees',
              value: '4.07',
              of: 'of 5',
              detail: '28 of 36 answered (78 %); interval 3.71 to 4.43; target at least 4, met',
            },
          ],
        },
        {
          kind: 'proof',
          heading: 'Proven best for its objective.',
          text: [
            'Under these rules no match pairs more than 38 mentees, and none that pairs 38 has a total above 2,348.20 points. Repeat it: ',
            { code: 'mentor verify' },
          ],
        },
        {
          kind: 'statement',
          paragraphs: [
            [
              '34 of 40 mentees stayed (85 %), and 129 of 168 others (77 %). The data fit anything from −10.4 to +16.9 points, so also no difference at all.',
            ],
          ],
        },
      ],
    },
    {
      id: 'unmatched',
      title: 'Without a mentor: 2 of 40',
      tone: 'watch',
      blocks: [
        {
          kind: 'entries',
          act: false,
          items: [
            {
              id: 'E23',
              title: 'Rui Castelhano',
              aside: 'E23',
              paragraphs: [
                [{ strong: 'No mentor is eligible.' }, ' Of 26: level_gap 20, share 5, different 1.'],
                ['Helps: English among his languages (39 matched).'],
              ],
            },
            {
              id: 'E36',
              title: 'Salma Idrissou',
              aside: 'E36',
              paragraphs: [
                ['A shortage: 4 mentees, 3 places in Singapore.'],
                ['Helps: 1 more place, or an exception for M26.'],
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'pairs',
      title: 'Pairs',
      newPage: true,
      blocks: [
        { kind: 'prose', text: ['Lowest score first, because that is where a second look pays.'] },
        { kind: 'table', table: pairs },
      ],
    },
    { id: 'pictures', title: 'In pictures', blocks: sampleCharts.map((chart) => ({ kind: 'chart', chart })) },
    {
      id: 'metrics',
      title: 'All metrics',
      blocks: [
        { kind: 'table', table: metrics },
        { kind: 'heading', text: 'Assumed' },
        { kind: 'table', table: lists },
        {
          kind: 'facts',
          lead: 'Wrote',
          items: [
            { term: 'pairings.csv', text: ['38 drafts'] },
            {
              term: 'match.lock.json',
              text: ['certificate; ', { code: 'mentor verify' }, ' repeats the proof'],
            },
          ],
        },
        {
          kind: 'list',
          ordered: false,
          items: [
            [{ strong: 'Rules' }, ' (a pair that breaks one is not eligible): another department.'],
            [{ strong: 'Overrides:' }, ' none.'],
          ],
        },
        {
          kind: 'problems',
          items: [
            {
              severity: 'error',
              place: 'mentees.xlsx:19:5',
              code: 'unknown-level',
              message:
                '"Consultent" is not a level. Levels: Associate, Consultant, Manager, Director, Partner.',
              advice:
                'Correct the cell to "Consultant", or add this line to overrides.csv:\nset,E18,,level,Consultant,,,typing error,LO',
            },
            {
              severity: 'warning',
              place: 'Mentor sign-up (Responses).csv:27:2',
              code: 'same-person-twice',
              message: 'M09 answered twice, on 3 and 9 February. The later answer is used.',
              advice: 'Nothing to do if that is right; else delete row 27.',
            },
          ],
        },
      ],
    },
  ],
  footer: [
    ['Made by ', { code: 'mentor report progress' }, ' with mentor 1.0.0.'],
    'Same files, same page, to the byte.',
  ],
};

/** A sheet with everything a sheet may hold. */
export const sampleSheet: Document = {
  kind: 'sheet',
  program: 'Northwind Career Mentoring 2026',
  title: 'Dear Ines, meet your mentor',
  lead: [
    'From March to November you have an experienced colleague at your side: someone who listens, asks, and tells you how things look from where they stand.',
  ],
  audience: 'mentee',
  audienceNote: 'For Ines Almeroth',
  asOf: '2026-02-16',
  language: 'en',
  sections: [
    {
      id: 'who',
      title: '',
      blocks: [
        {
          kind: 'person',
          id: 'M01',
          name: 'Tomasz Brandt-Hale',
          line: 'Director, Advisory, Berlin',
          whyTitle: 'Why the two of you',
          facts: [
            {
              term: 'Write to',
              text: [
                { link: 'tomasz.brandt-hale@example.com', href: 'mailto:tomasz.brandt-hale@example.com' },
              ],
            },
            { term: 'Languages', text: ['German, English, Portuguese'] },
            { term: 'His clock', text: ['Berlin, one hour ahead of yours in Lisbon'] },
          ],
          why: [
            [
              'You asked for help with negotiation, public speaking and career planning. Tomasz offers all three.',
            ],
            ['Growth and candour matter to both of you.'],
            ['You put him first on your list.'],
          ],
        },
      ],
    },
    {
      id: 'dates',
      title: 'Your first dates',
      blocks: [
        {
          kind: 'table',
          table: {
            id: 'dates-table',
            caption: 'Your time, Lisbon',
            measure: 'The invitations are in the calendar file that came with this sheet.',
            layout: 'stack',
            columns: ['What', 'Date', 'Your time', 'His time'].map((title) => ({
              id: title,
              title,
              numeric: false,
            })),
            rows: [
              ['Kick-off, everyone', 'Mon 2 March 2026', '09:00 to 10:30', '10:00'],
              ['Meeting 1, online', 'Thu 5 March 2026', '14:00 to 15:00', '15:00'],
              ['Meeting 2, agreement', 'Thu 19 March 2026', '14:00 to 15:00', '15:00'],
            ].map((cells) => ({ cells: cells.map((text) => ({ type: 'text', text })) })),
          },
        },
        {
          kind: 'prose',
          text: ['After that, every second Thursday at 14:00, until the closing on 27 November.'],
        },
      ],
    },
    {
      id: 'before',
      title: 'Before you meet',
      blocks: [
        {
          kind: 'prose',
          text: [
            'Take twenty minutes. Write Tomasz three lines: who you are, what you hope for, one thing you would like to talk about first.',
          ],
        },
      ],
    },
    {
      id: 'first',
      title: 'Your first meeting, 60 minutes',
      newPage: true,
      blocks: [
        {
          kind: 'list',
          ordered: true,
          items: [
            [{ strong: 'Get to know each other' }, ' (10 min). What brought you here?'],
            [
              { strong: 'What you want to get out of it' },
              ' (15 min). Two or three topics, one sentence each.',
            ],
          ],
        },
      ],
    },
    {
      id: 'agree',
      title: 'What you agree on',
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: [
            ['Our first goal: ', { blank: 24 }, ' by: ', { blank: 10 }],
            ['Either of us may end this without giving a reason.'],
          ],
        },
        { kind: 'signatures', lines: ['Ines Almeroth, date', 'Tomasz Brandt-Hale, date'] },
      ],
    },
    { id: 'bye', title: '', blocks: [{ kind: 'prose', text: ['Have a good start. Lena Ostrowick'] }] },
  ],
  footer: [
    [
      'Please keep this sheet to yourself: it holds someone’s address. Questions: Lena Ostrowick, ',
      { link: 'mentoring@example.com', href: 'mailto:mentoring@example.com' },
    ],
  ],
};

const words = (text: string): Cell => ({ type: 'text', text });

/** A month with something on three of its days, as a command shows it. */
export const sampleMonth: Document = {
  ...sampleReport,
  kind: 'summary',
  footer: [],
  sections: [
    {
      id: 'month',
      title: '',
      blocks: [
        {
          kind: 'calendar',
          weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
          days: [
            { number: 1, weekday: 7, lines: [{ text: 'Kick-off', isStrong: true }] },
            { number: 2, weekday: 1, isToday: true, lines: [{ text: '12\u00a0meet' }] },
            { number: 3, weekday: 2, isOff: true, lines: [{ text: 'off' }] },
          ],
          table: {
            id: 'month-days',
            caption: '',
            layout: 'tight',
            columns: ['day', 'what'].map((id) => ({ id, title: '', numeric: false })),
            rows: [
              { cells: [words('Sun 1'), words('Kick-off')] },
              { cells: [words('Mon [2]'), words('12\u00a0meet')] },
              { cells: [words('Tue 3'), words('off')] },
            ],
          },
        },
      ],
    },
  ],
};
