import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { retentionDocument } from '../../src/report/retention/retention-page.ts';
import type { RetentionResult } from '../../src/schema/retention-result.ts';
import { causalWords } from '../house/causal-words.ts';
import { allText, runningText } from './document-text.ts';
import { retentionOf, retentionProgram } from './sample-retention.ts';

const pageOf = (result: RetentionResult, language: Language = 'en') =>
  retentionDocument({ folder: { program: { ...retentionProgram, language } }, result, footer: [] });
const languages = ['en', 'de'] as const satisfies readonly Language[];
const sizes = [
  { mentees: 40, others: 168, share: 15 },
  { mentees: 6, others: 20, share: 10 },
  { mentees: 30, others: 60, share: 0 },
  { mentees: 120, others: 900, share: 12 },
];
const counts = { mentees: 40, others: 168, share: 15 };

describe('the retention page', () => {
  test('sections in the order of the page', () => {
    const page = pageOf(retentionOf('coordinator', counts));
    expect(page.title).toBe('Retention after one year');
    expect(page.sections.map((s) => s.id)).toEqual([
      'can',
      'result',
      'curves',
      'difference',
      'balance',
      'tables',
      'method',
    ]);
    expect(page.asOfWords).toBe('Data through');
  });

  test('curves for the coordinator, points for HR; suppressed figures are [c]', () => {
    const survival = (audience: RetentionResult['audience']) =>
      pageOf(retentionOf(audience, counts))
        .sections.flatMap((s) => s.blocks)
        .flatMap((b) => (b.kind === 'chart' && b.chart.kind === 'survival' ? [b.chart] : []))[0];
    expect(survival('coordinator')?.form).toBe('steps');
    const hr = survival('hr');
    expect(hr?.form).toBe('points');
    const result = retentionOf('hr', counts);
    const shown = result.groups.map((g) => g.curve.flatMap((s) => (s.survival === null ? [] : [s.time])));
    expect(hr?.series.map((s) => s.points.map((p) => p.x))).toEqual(
      shown.filter((points) => points.length > 0),
    );
    expect(JSON.stringify(pageOf(result))).toContain('"suppressed"');
  });

  test('no audience reads a causal word or a hole, in either language', () => {
    for (const audience of ['coordinator', 'hr', 'public'] as const)
      for (const size of sizes)
        for (const language of languages) {
          const page = pageOf(retentionOf(audience, size), language);
          const text = allText(page);
          expect(page.language).toBe(language);
          expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\{[^}]*\}/);
          expect(text.match(causalWords[language])).toBeNull();
        }
  });

  test('the German page says nothing in the words of the English one, and writes figures its own way', () => {
    for (const audience of ['coordinator', 'hr'] as const)
      for (const size of sizes) {
        const result = retentionOf(audience, size);
        const lines = (language: Language) =>
          runningText(pageOf(result, language))
            .split('\n')
            .filter((line) => line !== retentionProgram.name && /\p{L}{3}/u.test(line));
        const english = new Set(lines('en'));
        expect(lines('de').filter((line) => english.has(line))).toEqual([]);
        for (const line of lines('de')) {
          expect(line).not.toMatch(/\b(the|of|and|with|were|from|not|others|days?|points|after|nobody)\b/);
          expect(line.replaceAll('roster.csv', '')).not.toMatch(/\d\.\d(?!\d\d)/);
        }
      }
  });

  test('what is suppressed is explained, and whose it is stands in words beside the chart', () => {
    for (const language of languages) {
      const hr = allText(pageOf(retentionOf('hr', counts), language));
      expect(hr).toContain(
        language === 'de' ? 'heißt: zum Schutz nicht ausgewiesen' : 'stands for suppressed',
      );
      expect(hr).toMatch(
        language === 'de' ? /Nicht ausgewiesen \[c\]: Mentees, Tage? / : /Withheld \[c\]: Mentees, days? /,
      );
      const whole = allText(pageOf(retentionOf('coordinator', counts), language));
      expect(whole).not.toContain('[c]');
    }
  });

  test('for HR nothing is said that would tell how many mentees left', () => {
    const few = { mentees: 40, others: 168, share: 4 };
    const whole = retentionOf('coordinator', few);
    const left = whole.groups[0]?.events ?? 0;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(5);
    const total = whole.groups.reduce((sum, g) => sum + (g.events ?? 0), 0);
    for (const language of languages) {
      const said = runningText(pageOf(retentionOf('hr', few), language));
      const of = language === 'de' ? 'von' : 'of';
      expect(said).not.toContain(`${40 - left} ${of} 40`);
      expect(said).not.toContain(`${total} ${of} 208`);
    }
  });

  test('of points, a day is quoted only where its own figure is published', () => {
    const result = retentionOf('hr', counts);
    const mentees = result.groups[0];
    if (mentees === undefined) throw new Error('no group');
    const early = {
      ...result,
      groups: [
        {
          ...mentees,
          curve: [
            {
              time: 180,
              atRisk: 34,
              events: 6,
              censored: null,
              survival: 0.85,
              stderr: 0.05,
              low: 0.7,
              high: 0.93,
            },
          ],
        },
        ...result.groups.slice(1),
      ],
    };
    const chart = pageOf(early)
      .sections.flatMap((s) => s.blocks)
      .flatMap((b) => (b.kind === 'chart' && b.chart.kind === 'survival' ? [b.chart] : []))[0];
    expect(chart?.finding).not.toContain('of mentees');
  });
});

describe('what the limits of the matched difference rest on', () => {
  const whole = retentionOf('coordinator', counts);
  const resting = (intervalMethod: 'stratum-wilson' | 'standardised-wilson' | null): RetentionResult => ({
    ...whole,
    adjusted: whole.adjusted && { ...whole.adjusted, intervalMethod },
  });

  test.each([
    [
      'en',
      'Interval of the matched difference',
      'every stratum',
      'Kish',
      'matched, Wilson limits of each stratum',
    ],
    [
      'de',
      'Unsicherheitsbereich des abgeglichenen Unterschieds',
      'jeder Schicht',
      'Kish',
      'abgeglichen, Wilson-Grenzen jeder Schicht',
    ],
  ] as const)('is said in the method and beside the estimate (%s)', (language, lead, strata, size, short) => {
    const [each, together] = (['stratum-wilson', 'standardised-wilson'] as const).map((method) =>
      allText(pageOf(resting(method), language)),
    );
    for (const text of [each, together]) expect(text).toContain(lead);
    expect(each).toContain(strata);
    expect(each).toContain(short);
    expect(together).toContain(size);
    expect(together).not.toContain(short);
  });

  test('but not to those whom it would tell about small strata', () => {
    const large = { mentees: 120, others: 900, share: 12 };
    expect(allText(pageOf(retentionOf('hr', large)))).not.toContain('Interval of the matched difference');
    expect(allText(pageOf(retentionOf('coordinator', large)))).toContain(
      'Interval of the matched difference',
    );
  });
});

test.each([
  ['en', '3 people began to mentor after the start', 'Later mentors as others to the end, like with like'],
  [
    'de',
    '3 Personen wurden erst nach dem Beginn Mentorinnen oder Mentoren',
    'Spätere Mentorinnen und Mentoren bis zuletzt in der Vergleichsgruppe, Gleiche mit Gleichen',
  ],
] as const)(
  'others who mentored later are counted, and shown followed to the end (%s)',
  (language, said, row) => {
    const whole = retentionOf('coordinator', counts);
    const { counted, adjusted } = whole;
    if (counted === undefined || adjusted === null) throw new Error('no estimate');
    const { difference, low, high } = adjusted;
    const mentors = {
      name: 'later-mentors-as-others',
      matched: true,
      horizon: 365,
      method: 'newcombe',
    } as const;
    const text = allText(
      pageOf(
        {
          ...whole,
          counted: { ...counted, laterMentors: 3 },
          sensitivity: [
            { ...mentors, intervalMethod: 'stratum-wilson', mentees: 40, others: 168, difference, low, high },
          ],
        },
        language,
      ),
    );
    expect(text).toContain(said);
    expect(text.toLowerCase()).toContain(row.toLowerCase());
  },
);

test('a sensitivity whose figures are held back stands in the table of differences, without them', () => {
  const large = retentionOf('hr', { mentees: 120, others: 900, share: 12 });
  const sensitivity = [
    { name: 'late-joiners-as-others', horizon: 365, method: 'newcombe', mentees: null, others: null },
  ] as const;
  const rows = pageOf({
    ...large,
    sensitivity: sensitivity.map((row) => ({ ...row, difference: null, low: null, high: null })),
  })
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'chart' && block.chart.id === 'fig-difference' ? block.chart.table.rows : [],
    );
  expect(rows.filter(({ cells }) => cells.some(({ type }) => type === 'suppressed'))).toEqual([
    {
      cells: [
        { type: 'text', text: expect.stringMatching(/late/i) },
        ...Array.from({ length: 3 }, () => ({ type: 'suppressed' })),
      ],
    },
  ]);
});

describe('under ten leavers', () => {
  const few = retentionOf('coordinator', { mentees: 30, others: 60, share: -5 });
  const parts = (result: RetentionResult) => pageOf(result).sections.flatMap(({ blocks }) => blocks);

  test('no interval of a difference, no test and no E-value stand on the page, but the counts', () => {
    expect(few.logRank.reportable).toBe(false);
    const text = allText(pageOf(few));
    expect(text).toMatch(/^(Too few people left|Nobody left)/m);
    expect(parts(few).filter((b) => b.kind === 'chart' && b.chart.kind === 'forest')).toEqual([]);
    expect(text).not.toMatch(/E-value|χ²|degree of freedom|includes no difference/);
    expect(text).toContain('Too few people left for a difference');
    expect(text).toMatch(/\d+ of 30 mentees/);
  });

  test('with ten they do', () => {
    const text = allText(pageOf(retentionOf('coordinator', counts)));
    expect(text).toMatch(/E-value/);
    expect(text).toMatch(/χ²/);
  });
});

describe('parts that a study has at times', () => {
  const whole = retentionOf('coordinator', counts);
  const side = (n: number | null, left: number | null) => ({ n, left });
  const rising = (name: string, kind: 'voluntary' | 'other', last: number) => ({
    name,
    kind,
    curve: [
      { time: 40, share: last / 2, low: last / 4, high: last },
      { time: 300, share: last, low: last / 2, high: 2 * last },
    ],
  });
  const result: RetentionResult = {
    ...whole,
    incidence: [
      rising('mentees', 'voluntary', 0.025),
      rising('others', 'voluntary', 0.2),
      rising('mentees', 'other', 0.01),
      rising('others', 'other', 0.04),
    ],
    byField: [
      {
        field: 'tenure',
        rows: [
          { value: '5+', mentees: side(30, 3), others: side(100, 12) },
          { value: '1–3', mentees: side(10, null), others: side(60, 9) },
          { value: null, mentees: side(0, 0), others: side(8, 1) },
        ],
      },
    ],
    exploratory: [
      {
        outcome: 'promotion',
        horizon: 365,
        groups: [
          { name: 'mentees', events: null, n: 40 },
          { name: 'others', events: 15, n: 168 },
        ],
        difference: null,
        low: null,
        high: null,
        p: null,
        pAdjusted: null,
      },
    ],
    competence: {
      groups: [{ name: 'mentees', n: 40, reached: 31, median: 84, low: 70, high: 101 }],
      tau: null,
      difference: null,
      low: null,
      high: null,
    },
    disclosure: { hidden: 10, shown: 20, earlier: 0 },
  };

  test('each stands on the page in both languages, with what is hidden as [c]', () => {
    const expected = {
      en: [
        'By day 365, 1.0\u202f% of mentees and 4.0\u202f% of others had left in another way',
        'Leavers by years of service, by day 365',
        '5 or more',
        '1 to under 3',
        'not known',
        'Other outcomes, exploratory',
        'Promoted within one year',
        'Time to competence',
        '10 of 30 figures are held back [c]',
        'Nothing was published before',
      ],
      de: [
        'Bis Tag 365 waren 1,0\u202f% der Mentees und 4,0\u202f% der Vergleichsgruppe auf andere Weise gegangen',
        '5 und mehr',
        '1 bis unter 3',
        'Innerhalb von einem Jahr befördert',
        'Zeit bis zur selbstständigen Arbeit',
        '10 von 30 Zahlen',
      ],
    } as const;
    for (const language of languages)
      for (const said of expected[language]) expect(runningText(pageOf(result, language))).toContain(said);
    for (const language of languages) {
      const text = allText(pageOf(result, language));
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.match(causalWords[language])).toBeNull();
    }
  });

  test('exits of the kind that does not count rise from nobody, with an alternative and a table', () => {
    const charts = pageOf(result)
      .sections.flatMap((s) => s.blocks)
      .flatMap((b) => (b.kind === 'chart' && b.chart.kind === 'survival' ? [b.chart] : []));
    expect(charts.map(({ id }) => id)).toEqual(['fig-survival', 'fig-left-other']);
    for (const chart of charts.slice(1)) {
      expect(chart.falls).toBe(false);
      expect(chart.series.map(({ points }) => points[0])).toEqual([
        { x: 0, y: 0, low: 0, high: 0 },
        { x: 0, y: 0, low: 0, high: 0 },
      ]);
      expect(chart.alternative).toContain('of mentees');
      expect(chart.table.rows.length).toBeGreaterThan(2);
    }
  });

  test('a total of two groups is known only where both are', () => {
    const table = pageOf(result)
      .sections.flatMap((s) => s.blocks)
      .flatMap((b) => (b.kind === 'table' && b.table.id === 'leavers-by-tenure' ? [b.table] : []))[0];
    const last = (row: number) => table?.rows[row]?.cells.at(-1);
    expect(last(0)).toEqual({ type: 'number', value: 15, decimals: 0 });
    expect(last(1)).toEqual({ type: 'suppressed' });
  });
});
