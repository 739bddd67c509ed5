import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import type { Company, Speech } from '../../texts/progress-words/company.ts';
import type { FunnelStep } from '../../texts/progress-words/progress-catalogue.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import type { Chart, Table } from '../document.ts';

type Step = { readonly step: FunnelStep; readonly count: number };

/** From accepted to completed; a step that cannot be counted yet is left out, and completion is named. */
export function funnelChart(result: ProgressResult, speech: Speech): Chart | undefined {
  const { language, company } = speech;
  const steps = stepsOf(result, company);
  const [first, ...rest] = steps;
  if (first === undefined || rest.length === 0) return undefined;
  const { funnel: words } = progressWords(language, company);
  const figure = (value: number) => formatNumber(value, { language });
  const share = (step: Step, before: Step) => formatShare(step.count / before.count, { language });
  const open = steps.some(({ step }) => step === 'completed')
    ? []
    : [{ label: words.steps.completed, value: null, text: words.notYet, ours: true }];
  return {
    kind: 'bars',
    id: 'fig-funnel',
    finding: words.finding(first.count, rest),
    measure: words.measure,
    alternative: `${steps.map((s) => `${words.steps[s.step]} ${figure(s.count)}`).join(', ')}.`,
    source: words.source,
    rows: [
      ...steps.map((s, i) => {
        const before = steps[i - 1];
        return {
          label: words.steps[s.step],
          value: s.count,
          strong: figure(s.count),
          // Under 30 the two counts: a share of so few says little.
          text:
            before === undefined || before.count === 0
              ? ''
              : words.ofBefore({ n: s.count, of: before.count }, share(s, before)),
          ours: i > 0,
        };
      }),
      ...open,
    ],
    table: funnelTable(steps, speech),
  };
}

function stepsOf({ metrics }: ProgressResult, company: Company): Step[] {
  const known = (id: string) => metrics.find((m) => m.id === id && !m.suppressed);
  const matched = known('match-rate');
  const begun = known('early-ends')?.denominator;
  const first = known('time-to-first-meeting');
  // Pairs that met on a day nobody wrote down have no time to their first meeting, and have met all the same.
  // Of a group it is known that it met, not who of it did.
  const met =
    company !== 'pairs' || begun == null || first?.numerator == null
      ? null
      : begun - (first.denominator ?? 0) + first.numerator;
  const steps: readonly [FunnelStep, number | null | undefined][] = [
    ['accepted', matched?.denominator],
    ['matched', matched?.numerator],
    ['begun', begun],
    ['met', met],
    ['goal', known('goals-set')?.numerator],
    ['completed', known('completion')?.numerator],
  ];
  return steps.flatMap(([step, count]) => (count === null || count === undefined ? [] : [{ step, count }]));
}

function funnelTable(steps: readonly Step[], { language, company }: Speech): Table {
  const { funnel: words } = progressWords(language, company);
  return {
    id: 'funnel-table',
    caption: words.caption,
    layout: 'tight',
    columns: [
      { id: 'step', title: words.columns.step, numeric: false },
      { id: 'count', title: words.columns.count, numeric: true },
      { id: 'share', title: words.columns.share, numeric: true },
    ],
    rows: steps.map((s, i) => {
      const before = steps[i - 1];
      return {
        cells: [
          { type: 'text', text: words.steps[s.step] },
          { type: 'number', value: s.count, decimals: 0 },
          before === undefined || before.count === 0
            ? { type: 'missing', word: words.first }
            : before.count < 30
              ? { type: 'text', text: words.ofBefore({ n: s.count, of: before.count }, '') }
              : { type: 'share', value: s.count / before.count, decimals: 0 },
        ],
      };
    }),
  };
}
