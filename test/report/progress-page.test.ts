import { describe, expect, test } from 'vitest';
import { compareCohorts } from '../../src/evaluate/compare-cohorts.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { progressDocument } from '../../src/report/progress/progress-page.ts';
import { statusSummary } from '../../src/report/summaries/status-summary.ts';
import { programSchema } from '../../src/schema/program.ts';
import { allText, runningText } from './document-text.ts';
import { sampleCohort } from './sample-cohort.ts';
import { sampleFolder, sampleProgram } from './sample-program.ts';
import { progressOf, runningFolder } from './sample-progress.ts';

const targets = { 'meeting-adherence': '>= 80%', satisfaction: '>= 4 of 5', 'no-such-metric': '>= 50' };
const folder = await runningFolder(sampleFolder(sampleCohort(7, 40, 44), { ...sampleProgram, targets }), 3);
const today = '2026-06-30';
const { result, status, followed } = progressOf(folder, today);
const page = progressDocument({ folder, result, status, followed, today, footer: [] });

describe('the progress page', () => {
  test('sections in the order of the page, at most three things today', () => {
    expect(page.sections.map((s) => s.id)).toEqual([
      'today',
      'figures',
      'pictures',
      'pairings',
      'hours',
      'answers',
      'metrics',
      'dictionary',
    ]);
    const entries = page.sections[0]?.blocks[0];
    expect(entries?.kind === 'entries' ? entries.items.length : 0).toBe(3);
  });

  test('every metric has a row with its name, and a row in the dictionary', () => {
    const rows = (id: string) =>
      page.sections
        .find((s) => s.id === id)
        ?.blocks.flatMap((b) => (b.kind === 'table' ? b.table.rows : [])) ?? [];
    expect(rows('metrics').length).toBe(result.metrics.length);
    expect(rows('dictionary').map((r) => (r.cells[0]?.type === 'text' ? r.cells[0].small : ''))).toEqual(
      result.metrics.map((m) => m.id),
    );
  });

  test('the stretches of the line add up to the meetings of the lead', () => {
    const chart = page.sections
      .find((s) => s.id === 'pictures')
      ?.blocks.flatMap((b) => (b.kind === 'chart' && b.chart.kind === 'line' ? [b.chart] : []))[0];
    const numbers = (column: number) =>
      (chart?.table.rows ?? []).reduce(
        (sum, r) => sum + (r.cells[column]?.type === 'number' ? r.cells[column].value : 0),
        0,
      );
    expect([numbers(1), numbers(2)]).toEqual([status.meetings.held, status.meetings.due]);
  });

  test('pairings stand worst first', () => {
    const table = page.sections
      .find((s) => s.id === 'pairings')
      ?.blocks.flatMap((b) => (b.kind === 'table' ? [b.table] : []))[0];
    const words = table?.rows.map((r) => (r.cells[3]?.type === 'state' ? r.cells[3].word : 'over')) ?? [];
    const order = ['act', 'unknown', 'watch', 'too early to tell', 'on track', 'paused', 'over'];
    const places = words.map((w) => Math.min(order.indexOf(w), order.indexOf(w) === 5 ? 4 : 9));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(words.length).toBe(result.pairings.length);
  });

  test('the meetings held of those due stand with every pairing, and add up to those of the lead', () => {
    const table = page.sections
      .find((s) => s.id === 'pairings')
      ?.blocks.flatMap((b) => (b.kind === 'table' ? [b.table] : []))[0];
    const said = table?.rows.map((r) => (r.cells[5]?.type === 'text' ? r.cells[5].text : '0 of 0')) ?? [];
    const total = (at: 0 | 1) => said.reduce((sum, words) => sum + Number(words.split(' of ')[at]), 0);
    expect([total(0), total(1)]).toEqual([status.meetings.held, status.meetings.due]);
  });

  test('a call says when the two last met, by which rule, what else was found, and what to say', () => {
    const [first] = page.sections[0]?.blocks.flatMap((b) => (b.kind === 'entries' ? b.items : [])) ?? [];
    const said = (first?.paragraphs ?? [])
      .map((spans) => spans.map((s) => (typeof s === 'string' ? s : 'strong' in s ? s.strong : '')).join(''))
      .join('\n');
    expect(first?.title).toMatch(/^Call .+: satisfaction fell by 2 points$/);
    expect(said).toMatch(
      /^With .+\(P\d+\)\. Last met on \d+ \w+ 2026; the plan is every two weeks\. Rule: act on a fall of 2 or more from one answer to the next; here 2\.$/m,
    );
    expect(first?.say).toContain('lower than the one before');
  });

  test('goals: met, under way and late add up; a goal past its date is late', () => {
    const chart = page.sections
      .flatMap((s) => s.blocks)
      .flatMap((b) =>
        b.kind === 'chart' && b.chart.id === 'fig-goals' && b.chart.kind === 'bars' ? [b.chart] : [],
      )[0];
    const goals = folder.goals.rows.map((r) => r.record);
    const late = goals.filter((g) => g.state === 'open' && (g.due ?? '9') < today).length;
    expect(late).toBeGreaterThan(0);
    expect(chart?.rows.map((r) => r.value)).toEqual([
      goals.filter((g) => g.state === 'met').length,
      goals.length - late - goals.filter((g) => g.state === 'met').length,
      late,
    ]);
  });

  const charts = page.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'chart' ? [b.chart] : []));
  const chartOf = (id: string) => charts.find((chart) => chart.id === id);

  test('the title about satisfaction tells of the wave that the figure is from, not of a later one of few', () => {
    const metric = result.metrics.find(({ id }) => id === 'satisfaction');
    const row = result.waves.find((one) => one.wave === metric?.wave && one.side === 'mentee');
    const late = result.waves.find(({ satisfaction }) => satisfaction !== null);
    expect(row?.satisfaction).not.toBeNull();
    const last = { ...late, wave: 'end', side: 'mentee' as const, asked: 1, answered: 1 };
    const waves = [...result.waves, last as (typeof result.waves)[number]];
    const later = progressDocument({
      folder,
      result: { ...result, waves },
      status,
      followed,
      today,
      footer: [],
    });
    for (const one of [page, later])
      expect(allText(one)).toContain(`${row?.wave}: ${row?.satisfaction?.mean.toFixed(2)} of 5`);
    expect(allText(later)).not.toContain('satisfaction, end');
  });

  test('the pictures of both sides and of the answers count what the result holds', () => {
    const values = (id: string) => {
      const chart = chartOf(id);
      return chart?.kind === 'bars' || chart?.kind === 'dots' ? chart.rows.map(({ value }) => value) : [];
    };
    const gaps = result.disagreement
      .filter(({ question }) => question === 'satisfaction')
      .map(({ mentee, mentor }) => Math.abs(mentee - mentor));
    expect(gaps.length).toBeGreaterThan(0);
    const from = (low: number, high: number) => gaps.filter((gap) => gap >= low && gap < high).length;
    expect(values('fig-apart')).toEqual([from(0, 1), from(1, 2), from(2, 5)]);
    expect(values('fig-response')).toEqual(
      result.waves.filter(({ answered }) => answered > 0).map(({ answered, asked }) => answered / asked),
    );
  });

  test('every picture has a title, a sentence instead of it, and a table', () => {
    for (const { finding, measure, alternative, table } of charts) {
      for (const words of [finding, measure, alternative]) expect(words).not.toBe('');
      expect(table.rows.length).toBeGreaterThan(0);
    }
  });

  test('who was spoken to already stands in what waits', () => {
    const [first, ...others] = status.attention;
    const spoken = {
      ...status,
      attention: first === undefined ? [] : [{ ...first, waits: true }, ...others],
    };
    const said = allText(progressDocument({ folder, result, status: spoken, followed, today, footer: [] }));
    expect(said).toContain('1 person already spoken to');
    expect(allText(page)).not.toContain('already spoken to');
  });

  test('no interval of a mean reaches beyond the scale', () => {
    const wide = {
      ...result,
      metrics: result.metrics.map((m) => (m.id === 'satisfaction' ? { ...m, low: 0.57, high: 6.93 } : m)),
    };
    const text = allText(progressDocument({ folder, result: wide, status, followed, today, footer: [] }));
    expect(text).toContain('1.00 to 5.00');
    expect(text).not.toContain('6.93');
  });

  test('no hole, no coordinate that is not a number', () => {
    expect(allText(page)).not.toMatch(/undefined|NaN|Infinity|\[object|\{[^}]*\}/);
  });

  test('before anything happened it says so, and is still a page', () => {
    const start = progressOf(folder, '2026-02-20');
    const early = progressDocument({ folder, ...start, today: '2026-02-20', footer: [] });
    expect(allText(early)).not.toMatch(/undefined|NaN|Infinity/);
    expect(early.sections[0]?.title).toBe('Nothing to do today');
  });
});

describe('the German page', () => {
  const asked = { ...folder.program.checkins.questions, satisfaction: { column: 'Wie zufrieden sind Sie?' } };
  const inGerman: ProgramFolder = {
    ...folder,
    program: {
      ...folder.program,
      language: 'de',
      checkins: {
        ...folder.program.checkins,
        questions: programSchema.parse({ checkins: { questions: asked } }).checkins.questions,
      },
    },
  };
  const german = progressDocument({ folder: inGerman, result, status, followed, today, footer: [] });
  /** What comes from the files and not from a catalogue: names, addresses, reasons, the question. */
  const data = [
    ...folder.cohort.people.flatMap((p) => [p.name, p.email ?? '']),
    folder.program.name,
    'no fit',
  ].filter((text) => text !== '');
  const prose = (of: typeof page) =>
    runningText(of)
      .split('\n')
      .map((line) => data.reduce((text, known) => text.replaceAll(known, ''), line))
      .filter((line) => /\p{L}{3}.* /u.test(line));

  test('is in German, and says nothing in the words of the English one', () => {
    expect(german.language).toBe('de');
    const english = new Set(prose(page));
    expect(prose(german).filter((line) => english.has(line))).toEqual([]);
    expect(prose(german).length).toBeGreaterThan(100);
    for (const line of prose(german))
      expect(line).not.toMatch(/\b(the|of|and|with|were|due|held|from|not|meetings?|days?|per|no|to|by)\b/);
  });

  test('writes its figures with German separators', () => {
    const figures = prose(german).join('\n');
    expect(figures).not.toMatch(/\d\.\d/);
    expect(figures).toMatch(/\d,\d\d von 5/);
    expect(prose(page).join('\n')).not.toMatch(/\d,\d\d? /);
  });

  test('has the same sections, rows and marks as the English one', () => {
    const shape = (of: typeof page) =>
      of.sections.map((s) => [
        s.id,
        s.blocks.map((b) =>
          b.kind === 'table'
            ? [
                b.table.id,
                b.table.columns.map((c) => c.id),
                b.table.rows.map((r) => r.cells.map((c) => c.type)),
              ]
            : b.kind === 'chart'
              ? [b.chart.id, b.chart.kind, b.chart.table.rows.length]
              : b.kind,
        ),
      ]);
    expect(shape(german)).toEqual(shape(page));
  });
});

describe('sub-scales, changes, benchmarks, another cohort', () => {
  const settings = programSchema.parse({
    ...{ ...sampleProgram, privacy: {} },
    checkins: {
      waves: ['baseline', 'day 30', 'day 60', 'day 120'],
      scales: { 'Being heard': { items: ['rel_heed'] } },
    },
    benchmarks: { satisfaction: { value: '4 of 5', source: 'Studie A', year: 2019, grade: 'research' } },
  });
  const rows = [...folder.checkIns.rows].map(({ record, extra }, at) => ({
    record: {
      ...record,
      ...(record.wave === 'day 30' ? { wave: 'baseline' } : {}),
      others: new Map([
        ['rel_heed', String(1 + (at % 5))],
        ['c_e', String(1 + (at % 4))],
        ['introductions', String(at % 3)],
      ]),
    },
    extra,
  }));
  const full: ProgramFolder = {
    ...folder,
    program: { ...folder.program, checkins: settings.checkins, benchmarks: settings.benchmarks },
    checkIns: { columns: [], rows },
    training: [
      { person: folder.cohort.people[0]?.id ?? '', module: 'basics', minutes: 90, completed: '2026-03-01' },
    ],
    contacts: [{ date: '2026-04-01', person: folder.cohort.people[0]?.id ?? '' }],
  };
  const now = progressOf(full, today);
  const compared = compareCohorts(now.result, { ...result, program: 'Altes Programm' }, 'its-end');
  const pageIn = (language: 'en' | 'de') =>
    progressDocument({
      ...now,
      result: { ...now.result, compared },
      folder: { ...full, program: { ...full.program, language } },
      today,
      footer: [],
    });

  test('stand on the page, each with its words, and nothing has a hole', () => {
    const english = pageIn('en');
    expect(english.sections.map((s) => s.id)).toEqual(
      expect.arrayContaining(['compared', 'hours', 'answers', 'metrics']),
    );
    const text = allText(english);
    for (const words of [
      'Being heard, mentees',
      'Change: I know my next two steps at work',
      'Studie A; 2019; from research',
      'Altes Programm',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    expect(now.result.metrics.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['being-heard', 'being-heard-mentors', 'change-c-e', 'change-rel-heed']),
    );
  });

  test('are in German on the German page', () => {
    const german = runningText(pageIn('de'));
    expect(german).toContain('Veränderung: Ich kenne meine nächsten zwei beruflichen Schritte');
    for (const line of german.split('\n').filter((words) => /\p{L}{3}.* /u.test(words)))
      expect(line).not.toMatch(/\b(the|mentees’|answered|no figure|wave|hours|people)\b/);
  });

  test('say nothing of single persons where those are not to be shown', () => {
    const closed = {
      ...full,
      program: { ...full.program, privacy: { ...full.program.privacy, person_level: 'off' } },
    };
    const hidden = progressOf(closed as ProgramFolder, today);
    const shut = progressDocument({ ...hidden, folder: closed as ProgramFolder, today, footer: [] });
    expect(shut.sections.map((s) => s.id)).not.toContain('hours');
    expect(JSON.stringify(shut.sections.find((s) => s.id === 'answers'))).not.toContain('sides-apart');
  });
});

describe('what mentor status says', () => {
  test('whom to call, this week, where everybody stands', () => {
    const summary = statusSummary({
      folder,
      result: status,
      today,
      all: false,
      wrote: [],
      contentsOf: () => '',
    });
    expect(summary.sections.map((s) => s.id)).toEqual([
      'today',
      'week',
      'unanswered',
      'log',
      'counts',
      'next',
    ]);
    expect(summary.lead).toEqual([
      {
        strong: `3 people to call today. ${status.meetings.held} of ${status.meetings.due} meetings due were held (${Math.round((100 * status.meetings.held) / status.meetings.due)}\u202f%).`,
      },
    ]);
  });
});
