import { formatNumber } from '../../model/format-number.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { listed } from '../../texts/counted.ts';
import { retentionPageWords } from '../../texts/retention-words/retention-page-words.ts';
import { retentionWords } from '../../texts/retention-words/retention-statements.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Chart, Document, Section } from '../document.ts';
import { balanceChart } from './balance-chart.ts';
import { forestChart } from './difference-chart.ts';
import { horizonsTable } from './horizons-table.ts';
import { retentionFigures } from './retention-figures.ts';
import { methodItems } from './retention-method.ts';
import { groupOf, mainHorizon, type RetentionView } from './retention-names.ts';
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
    title: words.title(main === undefined ? undefined : words.span(main.days)),
    lead: [leadWords(view)],
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
      chartSection(view, 'curves', survivalChart(view)),
      chartSection(view, 'difference', forestChart(view), said.mean),
      chartSection(view, 'balance', balanceChart(view)),
      { id: 'tables', title: sections.tables, blocks: [{ kind: 'table', table: horizonsTable(view) }] },
      {
        id: 'method',
        title: sections.method,
        blocks: [{ kind: 'list', ordered: false, items: methodItems(view, said.limits) }],
      },
    ],
    footer,
  };
}

const prose = (text: string): Block => ({ kind: 'prose', text: [text] });

/** The chart, or why there is none; then what else is to be said of it. */
function chartSection(
  { words, result }: RetentionView,
  id: 'curves' | 'difference' | 'balance',
  chart: Chart | undefined,
  also: readonly string[] = [],
): Section {
  // For the coordinator nothing is suppressed: what is missing is not there yet.
  const hidden = result.audience !== 'coordinator' && mainHorizon(result) !== undefined;
  const blocks: Block[] =
    chart === undefined
      ? [prose(words.absent[id][hidden ? 'suppressed' : 'not-yet'])]
      : [{ kind: 'chart', chart }];
  return {
    id,
    title: words.sections[id],
    ...(id === 'balance' ? { short: words.sections.balanceShort } : {}),
    blocks: [...blocks, ...(also.length === 0 ? [] : [prose(also.join(' '))])],
  };
}

function leadWords({ result, words, language }: RetentionView): string {
  const { lead } = words;
  const main = mainHorizon(result);
  if (main === undefined) return lead.none;
  const figure = (count: number) => formatNumber(count, { language });
  const sides = main.groups.flatMap(({ name, stayed, n }) =>
    stayed === null || n === null ? [] : [lead.side(figure(stayed), figure(n), groupOf(name))],
  );
  if (sides.length === 0) return lead.hidden;
  const said = lead.stayed(listed(sides, language), words.span(main.days), result.outcome);
  return `${said} ${sides.length < 2 ? lead.rest : caveat(result, main, lead)}`;
}

/** What keeps the two fractions from being more than two fractions. */
function caveat(
  { adjusted, logRank }: RetentionResult,
  main: RetentionResult['horizons'][number],
  lead: RetentionView['words']['lead'],
): string {
  if (!logRank.reportable) return lead.few;
  const { low, high } = adjusted === null || adjusted.difference === null ? main : adjusted;
  const covers = low !== null && high !== null && low <= 0 && high >= 0;
  return covers ? lead.chance : lead.chose;
}
