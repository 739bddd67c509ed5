import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { FunnelStep } from '../../model/funnel.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import type { Cell, Chart, Table } from '../document.ts';

/** How many came as far as a step; null where these readers may not know. */
export type ToldStep = { readonly step: FunnelStep; readonly count: number | null };
type Known = ToldStep & { readonly count: number };
const isKnown = (step: ToldStep): step is Known => step.count !== null;

const mark = '[c]';

/**
 * From accepted to completed; a step that cannot be counted yet is left out, and completion is named. `finding`: said
 * over it where the counts themselves cannot be, all of them.
 */
export function funnelChart(steps: readonly ToldStep[], speech: Speech, finding?: string): Chart | undefined {
  const { language, company } = speech;
  const [first, ...rest] = steps.filter(isKnown);
  if (first === undefined || steps.length < 2) return undefined;
  const { funnel: words } = progressWords(language, company);
  const figure = (count: number | null) => (count === null ? mark : formatNumber(count, { language }));
  const open = steps.some(({ step }) => step === 'completed')
    ? []
    : [{ label: words.steps.completed, value: null, text: words.notYet, ours: true }];
  return {
    kind: 'bars',
    id: 'fig-funnel',
    finding: finding ?? words.finding(first.count, rest),
    measure: words.measure,
    alternative: `${steps.map((s) => `${words.steps[s.step]} ${figure(s.count)}`).join(', ')}.`,
    source: words.source,
    rows: [
      ...steps.map((s, i) => ({
        label: words.steps[s.step],
        value: s.count,
        ...(s.count === null ? {} : { strong: figure(s.count) }),
        text: s.count === null ? mark : ofBefore(s.count, steps[i - 1]?.count ?? null, speech),
        ours: i > 0,
      })),
      ...open,
    ],
    table: funnelTable(steps, speech),
  };
}

/** Of the step before; under 30 the two counts: a share of so few says little. */
function ofBefore(count: number, before: number | null, { language, company }: Speech): string {
  if (before === null || before === 0) return '';
  const { funnel: words } = progressWords(language, company);
  return words.ofBefore({ n: count, of: before }, formatShare(count / before, { language }));
}

function funnelTable(steps: readonly ToldStep[], speech: Speech): Table {
  const { funnel: words } = progressWords(speech.language, speech.company);
  return {
    id: 'funnel-table',
    caption: words.caption,
    layout: 'tight',
    columns: [
      { id: 'step', title: words.columns.step, numeric: false },
      { id: 'count', title: words.columns.count, numeric: true },
      { id: 'share', title: words.columns.share, numeric: true },
    ],
    rows: steps.map((s, i) => ({
      cells: [
        { type: 'text', text: words.steps[s.step] },
        s.count === null ? { type: 'suppressed' } : { type: 'number', value: s.count, decimals: 0 },
        shareCell(s, steps[i - 1], speech),
      ],
    })),
  };
}

function shareCell({ count }: ToldStep, before: ToldStep | undefined, speech: Speech): Cell {
  const { funnel: words } = progressWords(speech.language, speech.company);
  if (before === undefined) return { type: 'missing', word: words.first };
  if (count === null || before.count === null) return { type: 'suppressed' };
  // Of nobody there is no share.
  return before.count < 30
    ? { type: 'text', text: words.ofBefore({ n: count, of: before.count }, '') }
    : { type: 'share', value: count / before.count, decimals: 0 };
}
