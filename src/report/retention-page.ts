import { formatNumber } from '../model/format-number.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { RetentionResult } from '../schema/retention-result.ts';
import { listed, numberWord } from '../texts/counted.ts';
import { retentionWords } from '../texts/retention-statements.ts';
import { formatDay } from '../time/day.ts';
import { balanceChart } from './balance-chart.ts';
import { forestChart } from './difference-chart.ts';
import type { Block, Cell, Document, Figure, Inline, Section, Table } from './document.ts';
import { groupName, shareWords, stayedWords } from './retention-names.ts';
import { survivalChart } from './survival-chart.ts';

export type RetentionPageInput = {
  readonly folder: Pick<ProgramFolder, 'program'>;
  readonly result: RetentionResult;
  readonly footer: readonly string[];
};

const notes = {
  coordinator: 'Complete counts; not for publication',
  hr: 'Small groups are suppressed; no names',
  public: 'Small groups are suppressed; no names',
} as const satisfies Record<RetentionResult['audience'], string>;

/**
 * Whether mentees stayed, for one audience: what this cohort can show, the result by the wording rules, curves (or points
 * at reportable horizons), the difference, balance, tables, method and what the page does not say. Suppressed is `[c]`.
 */
export function retentionDocument({ folder, result, footer }: RetentionPageInput): Document {
  const words = retentionWords(result);
  const main = mainHorizon(result);
  return {
    kind: 'report',
    program: folder.program.name,
    title: main === undefined ? 'Retention' : `Retention after ${spanWords(main.days)}`,
    lead: [leadWords(result)],
    audience: result.audience,
    audienceNote: notes[result.audience],
    asOf: result.dataThrough,
    asOfWords: 'Data through',
    language: 'en',
    sections: [
      {
        id: 'can',
        title: 'What this cohort can show',
        short: 'What it can show',
        blocks: [
          prose(`${words.power} What follows describes what happened; it is not a verdict on mentoring.`),
          { kind: 'figures', items: mainFigures(result) },
        ],
      },
      {
        id: 'result',
        title: 'Result',
        blocks: [{ kind: 'statement', paragraphs: [[words.result.join(' ')], [words.caution]] }],
      },
      ...chartSection('curves', 'Who stayed, over time', survivalChart(result)),
      ...chartSection('difference', 'The difference', forestChart(result)),
      ...chartSection(
        'balance',
        'Were they alike before the program?',
        balanceChart(result),
        'Were they alike?',
      ),
      { id: 'tables', title: 'Tables', blocks: [{ kind: 'table', table: horizonsTable(result) }] },
      {
        id: 'method',
        title: 'Method and limits',
        blocks: [{ kind: 'list', ordered: false, items: methodItems(result, words.limits) }],
      },
    ],
    footer,
  };
}

const prose = (text: string): Block => ({ kind: 'prose', text: [text] });

function chartSection(
  id: string,
  title: string,
  chart: ReturnType<typeof survivalChart>,
  short?: string,
): Section[] {
  if (chart !== undefined)
    return [{ id, title, ...(short === undefined ? {} : { short }), blocks: [{ kind: 'chart', chart }] }];
  return [
    {
      id,
      title,
      ...(short === undefined ? {} : { short }),
      blocks: [prose('Nothing can be drawn here: the figures are suppressed, or lie beyond the data.')],
    },
  ];
}

/** `one year` for 365, `two years` for 730; else days. */
function spanWords(days: number): string {
  if (days % 365 !== 0 || days === 0) return `${days} days`;
  return days === 365 ? 'one year' : `${numberWord(days / 365)} years`;
}

function mainHorizon({ horizons }: RetentionResult) {
  return horizons.filter((h) => h.method !== 'none').at(-1);
}

function leadWords(result: RetentionResult): string {
  const main = mainHorizon(result);
  if (main === undefined) return 'No horizon lies within the data yet; nothing can be said about who stayed.';
  const said = main.groups.flatMap(({ name, stayed, n }) =>
    stayed === null || n === null
      ? []
      : [
          `${formatNumber(stayed)} of ${formatNumber(n)} ${name === 'mentees' ? 'mentees' : 'other eligible staff'}`,
        ],
  );
  if (said.length === 0) return 'The counts are too small to be published.';
  const estimate = result.adjusted?.difference === null || result.adjusted === null ? main : result.adjusted;
  const covers = estimate.low !== null && estimate.high !== null && estimate.low <= 0 && estimate.high >= 0;
  const caveat = !result.logRank.reportable
    ? ' That is too few leavers for more than counts.'
    : covers
      ? ' The cohort is too small to tell a difference of this size from chance.'
      : ' People chose to join, so part of the difference may reflect who joined.';
  return `${listed(said)} ${stayedWords(result)} after ${spanWords(main.days)}.${said.length < 2 ? ' The rest is suppressed.' : caveat}`;
}

const told = (value: number | null): string => (value === null ? '[c]' : formatNumber(value));

function mainFigures(result: RetentionResult): Figure[] {
  const { groups, power, timeZero, outcome } = result;
  const on = `on ${formatDay(timeZero)}`;
  const leavers = groups.map((g) => g.events);
  const all = leavers.every((n) => n !== null) ? leavers.reduce((sum: number, n) => sum + (n ?? 0), 0) : null;
  const smallest = power.smallestDifference;
  return [
    ...groups.map(
      (g): Figure => ({
        label: groupName(g.name),
        value: told(g.n),
        detail: g.name === 'mentees' ? `enrolled ${on}` : `eligible and not enrolled ${on}`,
      }),
    ),
    {
      label: outcome === 'any' ? 'Leavers, any reason' : 'Leavers, of their own accord',
      value: told(all),
      detail: `${groups.map((g) => `${told(g.events)} ${g.name === 'mentees' ? 'mentees' : 'others'}`).join(', ')}; through ${formatDay(result.dataThrough)}`,
    },
    smallest === null
      ? {
          label: 'Smallest difference it can find',
          value: 'none',
          detail: 'not even every mentee staying, or it cannot be published',
        }
      : {
          label: 'Smallest difference it can find',
          value: formatNumber(smallest * 100),
          of: 'points',
          detail: 'with 80\u202f% power, two-sided 5\u202f%',
        },
  ];
}

function horizonsTable(result: RetentionResult): Table {
  const { horizons, groups, audience } = result;
  return {
    id: 'horizons',
    caption: 'Who stayed, by horizon',
    measure:
      audience === 'coordinator'
        ? 'Complete counts; earliest horizon first.'
        : '[c] suppressed: a count under the limit, or a figure from which one could be worked out. Not zero, not missing.',
    layout: 'stack',
    columns: [
      { id: 'horizon', title: 'Horizon', numeric: false },
      ...groups.map((g) => ({ id: g.name, title: groupName(g.name), numeric: true })),
      { id: 'difference', title: 'Difference', unit: 'points', numeric: true },
      { id: 'interval', title: '95\u202f% interval', numeric: true },
    ],
    rows: horizons.map((h) => {
      const after = h.answerableFrom === undefined ? undefined : `from ${formatDay(h.answerableFrom)}`;
      const cells: Cell[] = h.groups.map(({ stayed, n }): Cell => {
        if (after !== undefined) return { type: 'missing', word: 'not yet' };
        if (stayed === null || n === null) return { type: 'suppressed' };
        return {
          type: 'text',
          text: `${formatNumber(stayed)} of ${formatNumber(n)}`,
          small: shareWords(stayed, n),
        };
      });
      const estimate: Cell[] =
        after !== undefined
          ? [
              { type: 'missing', word: 'not yet' },
              { type: 'missing', word: after },
            ]
          : h.difference === null || h.low === null || h.high === null
            ? h.method === 'none'
              ? [
                  { type: 'missing', word: 'not estimable' },
                  { type: 'missing', word: 'none' },
                ]
              : [{ type: 'suppressed' }, { type: 'suppressed' }]
            : [
                { type: 'number', value: h.difference * 100, decimals: 1, sign: true },
                { type: 'interval', low: h.low * 100, high: h.high * 100, decimals: 1, unit: 'points' },
              ];
      return { cells: [{ type: 'text', text: `${h.days} days` }, ...cells, ...estimate] };
    }),
  };
}

function methodItems(result: RetentionResult, limits: readonly string[]): Inline[] {
  const { timeZero, outcome, logRank, eValue } = result;
  const events =
    outcome === 'any'
      ? 'Outcome: leaving for any reason. Kaplan–Meier with Greenwood log-log limits.'
      : 'Outcome: leaving of one’s own accord; other exits are competing events. Aalen–Johansen.';
  const test =
    logRank.chiSquare === null || logRank.p === null || !logRank.reportable
      ? `No test is put into words${logRank.why === undefined ? '' : `: ${logRank.why}`}.`
      : `Log-rank test: χ² ${formatNumber(logRank.chiSquare, { decimals: 2 })}, ${logRank.df} degree of freedom, p ${formatNumber(logRank.p, { decimals: 2 })}.`;
  const hidden =
    eValue === null || eValue === undefined || eValue.interval === null
      ? []
      : [
          `E-value of the interval: ${formatNumber(eValue.interval, { decimals: 2 })}.${eValue.interval === 1 ? ' It includes no difference, so no hidden cause is needed to explain it away.' : ' A hidden cause would have to go with both joining and staying that strongly to explain it away.'}`,
        ];
  return [
    [`Groups are fixed on ${formatDay(timeZero)} and never changed by who met how often.`],
    [events],
    [test],
    ...hidden.map((text): Inline => [text]),
    ...limits.map((text): Inline => [text]),
    [{ strong: 'What this page does not say:' }, ' that mentoring kept anyone. Its design cannot.'],
  ];
}
