import { formatNumber } from '../../model/format-number.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { EquityFieldResult, EquityResult } from '../../schema/equity-result.ts';
import { capitalised } from '../../texts/counted.ts';
import { equityAnswer, measureStatement } from '../../texts/equity-words/equity-statements.ts';
import { equityWords } from '../../texts/equity-words/equity-words.ts';
import { fieldTitle } from '../../texts/field-words.ts';
import type { Block, Document, Inline, Section } from '../document.ts';
import { equityChart } from './equity-chart.ts';
import { ratiosTable, sizesTable } from './equity-table.ts';
import type { EquityView } from './equity-view.ts';

export type EquityPageInput = {
  readonly folder: Pick<ProgramFolder, 'program'>;
  readonly result: EquityResult;
  readonly footer: readonly string[];
};

/**
 * What each group got beside all, for one audience: field by field who is compared and a picture for each measure; then what
 * may not be concluded, and how it was worked out. Nothing is tested, put in order of a figure, or judged.
 */
export function equityDocument({ folder, result, footer }: EquityPageInput): Document {
  const { program } = folder;
  const { language } = program;
  const words = equityWords(language);
  const view: EquityView = { result, program, language, words };
  return {
    kind: 'report',
    program: program.name,
    title: words.title,
    lead: [`${equityAnswer(result, { least: program.privacy.min_count, language })} ${words.lead.how}`],
    audience: result.audience,
    audienceNote: words.notes[result.audience],
    asOf: result.asOf,
    language,
    sections: [
      ...result.fields.map((field) => fieldSection(field, view)),
      {
        id: 'not-concluded',
        title: words.sections.read,
        short: words.sections.readShort,
        blocks: [list(readingItems(view))],
      },
      { id: 'method', title: words.sections.method, blocks: [list(methodItems(view))] },
    ],
    footer,
  };
}

const prose = (text: string): Block => ({ kind: 'prose', text: [text] });
const list = (items: readonly Inline[]): Block => ({ kind: 'list', ordered: false, items });
const item = ([lead, text]: readonly [string, string]): Inline => [{ strong: lead }, ` ${text}`];

function fieldSection(field: EquityFieldResult, view: EquityView): Section {
  const { words, language } = view;
  const title = fieldTitle(field.field, field.label, language);
  const isAnswered = field.groups.some(({ kind }) => kind !== 'none');
  return {
    id: `field-${field.field}`,
    title: capitalised(title),
    blocks: [
      ...(field.several ? [prose(words.field.several)] : []),
      { kind: 'table', table: sizesTable(field, view) },
      ...(isAnswered ? measureBlocks(field, view) : [prose(words.field.nobodyAnswered)]),
    ],
  };
}

/** A picture for each measure, or why there is none; then all ratios. */
function measureBlocks(field: EquityFieldResult, view: EquityView): Block[] {
  const { program, language } = view;
  return [
    ...field.measures.map((measure): Block => {
      const chart = equityChart(field.field, measure, view);
      return chart === undefined
        ? prose(`${measureStatement(measure, program.privacy.min_count, language)}.`)
        : { kind: 'chart', chart };
    }),
    { kind: 'table', table: ratiosTable(field, view) },
  ];
}

function readingItems({ result, words, language }: EquityView): Inline[] {
  const groups = result.fields.flatMap(({ measures }) => measures.flatMap((measure) => measure.groups));
  const intervals = groups.filter(({ ratioLow }) => ratioLow !== null).length;
  const [lead, text] = words.chance;
  const beyond = formatNumber(intervals * 0.05, { decimals: intervals * 0.05 < 10 ? 1 : 0, language });
  return [
    ...words.reading.map(item),
    ...(result.audience === 'coordinator' ? [item(words.single)] : []),
    ...(intervals === 0 ? [] : [item([lead, text(intervals, beyond)])]),
  ];
}

function methodItems({ result, words, program }: EquityView): Inline[] {
  const { method, measures } = words;
  const { min_count: count, min_mean: mean } = program.privacy;
  const used = result.fields[0]?.measures ?? [];
  return [
    ...used.map(({ id }) => item([`${measures[id].name}:`, measures[id].definition(result.about)])),
    item(method.intervals),
    item(method.ratio),
    item(method.unused),
    ...(result.audience === 'coordinator'
      ? []
      : [
          item([method.suppression[0], method.suppression[1]({ count, mean })]),
          item([method.few[0], method.few[1](count)]),
        ]),
  ];
}
