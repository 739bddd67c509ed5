import type { ProgramFolder } from '../../model/program-folder.ts';
import { mainHorizon, verdictOf } from '../../model/stay-verdict.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { resultCatalogue, resultLead } from '../../texts/result-words/result-sentences.ts';
import { retentionPageWords } from '../../texts/retention-words/retention-page-words.ts';
import { retentionWords } from '../../texts/retention-words/retention-statements.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Chart, Document, Section } from '../document.ts';
import { balanceChart } from './balance-chart.ts';
import { forestChart } from './difference-chart.ts';
import { incidenceChart } from './incidence-chart.ts';
import { retentionFigures } from './retention-figures.ts';
import { methodItems } from './retention-method.ts';
import type { RetentionView } from './retention-names.ts';
import { tableBlocks } from './retention-tables.ts';
import { survivalChart } from './survival-chart.ts';

export type RetentionPageInput = {
  readonly folder: Pick<ProgramFolder, 'program'>;
  readonly result: RetentionResult;
  readonly footer: readonly string[];
};

/**
 * Whether mentees stayed, for one audience: what this cohort can show, the result by the wording rules, curves (or points
 * at reportable horizons), the difference, balance, tables, method and what the page does not say. Suppressed is `[c]`.
 */
export function retentionDocument({ folder, result, footer }: RetentionPageInput): Document {
  const { program } = folder;
  const { language } = program;
  const words = retentionPageWords(language, result.design);
  const view: RetentionView = { result, program, language, words };
  const said = retentionWords(result, { language, day: (day) => formatDay(day, language) });
  const main = mainHorizon(result);
  const { sections } = words;
  return {
    kind: 'report',
    program: program.name,
    title: words.title(
      main === undefined ? undefined : resultCatalogue(result.design, language).span(main.days),
    ),
    lead: [resultLead(result, language)],
    audience: result.audience,
    audienceNote: words.notes[result.audience],
    asOf: result.dataThrough,
    asOfWords: words.dataThrough,
    language,
    sections: [
      {
        id: 'can',
        title: sections.can,
        short: sections.canShort,
        blocks: [
          prose(`${said.power} ${words.describes}`),
          { kind: 'figures', items: retentionFigures(view) },
        ],
      },
      {
        id: 'result',
        title: sections.result,
        blocks: [{ kind: 'statement', paragraphs: [[said.result.join(' ')]] }, prose(said.caution)],
      },
      chartSection(view, 'curves', listedCharts(survivalChart(view), incidenceChart(view))),
      chartSection(view, 'difference', listedCharts(forestChart(view)), said.mean),
      chartSection(view, 'balance', listedCharts(balanceChart(view))),
      { id: 'tables', title: sections.tables, blocks: tableBlocks(view) },
      {
        id: 'method',
        title: sections.method,
        blocks: [{ kind: 'list', ordered: false, items: methodItems(view, said.limits) }],
      },
    ],
    footer,
  };
}

const listedCharts = (...charts: readonly (Chart | undefined)[]): readonly Chart[] =>
  charts.flatMap((chart) => chart ?? []);
const prose = (text: string): Block => ({ kind: 'prose', text: [text] });

/** The chart, or why there is none; then what else is to be said of it. */
function chartSection(
  view: RetentionView,
  id: 'curves' | 'difference' | 'balance',
  charts: readonly Chart[],
  also: readonly string[] = [],
): Section {
  const { words } = view;
  return {
    id,
    title: words.sections[id],
    ...(id === 'balance' ? { short: words.sections.balanceShort } : {}),
    blocks: [
      ...(charts.length === 0 ? [prose(absentWords(view, id))] : []),
      ...charts.map((chart): Block => ({ kind: 'chart', chart })),
      ...(also.length === 0 ? [] : [prose(also.join(' '))]),
    ],
  };
}

function absentWords({ words, result }: RetentionView, id: 'curves' | 'difference' | 'balance'): string {
  if (id === 'difference' && verdictOf(result) === 'few-leavers') return words.absent.difference.few;
  // For the coordinator nothing is suppressed: what is missing is not there yet.
  const hidden = result.audience !== 'coordinator' && mainHorizon(result) !== undefined;
  return words.absent[id][hidden ? 'suppressed' : 'not-yet'];
}
