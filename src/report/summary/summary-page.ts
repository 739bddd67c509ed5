import type { Day } from '../../model/day.ts';
import type { Program } from '../../schema/program.ts';
import type { SummaryResult } from '../../schema/summary-result.ts';
import { englishNouns, germanNouns, type Speech } from '../../texts/progress-words/company.ts';
import { summaryWords } from '../../texts/summary-words/summary-words.ts';
import type { Block, Document, Section } from '../document.ts';
import { funnelChart } from '../progress/funnel-chart.ts';
import { targetsTable } from './target-rows.ts';

export type SummaryPageInput = {
  readonly program: Program;
  readonly result: SummaryResult;
  readonly speech: Speech;
  readonly today: Day;
  readonly footer: readonly string[];
};

/** The program on one sheet of paper, for a board: how far people came, the targets, what was learned, what cannot be said yet. */
export function summaryDocument(input: SummaryPageInput): Document {
  const { program, result, speech } = input;
  const words = summaryWords(speech.language);
  const own = result.lessons.some(({ rule }) => rule === 'own');
  return {
    kind: 'report',
    onePage: true,
    program: program.name,
    title: words.title,
    lead: [boardLead(input)],
    audience: result.audience,
    audienceNote: words.notes[result.audience],
    asOf: result.asOf,
    language: speech.language,
    sections: [
      section('funnel', words.sections.funnel, [funnelBlock(input)]),
      section('targets', words.sections.targets, targetsBlocks(input)),
      ...(result.staying === null
        ? []
        : [section('staying', words.sections.staying, [prose(result.staying)])]),
      section('lessons', words.sections[own ? 'lessons' : 'standsOut'], lessonsBlocks(input, own)),
      {
        ...section('not-yet', words.sections.notYet, [
          listOr(
            result.notYet.map(({ text }) => text),
            false,
            words.notYet.none,
          ),
        ]),
        short: words.short.notYet,
      },
    ],
    footer: input.footer,
  };
}

const section = (id: string, title: string, blocks: readonly Block[]): Section => ({ id, title, blocks });
const prose = (text: string): Block => ({ kind: 'prose', text: [text] });
const listOr = (items: readonly string[], ordered: boolean, otherwise: string): Block =>
  items.length === 0 ? prose(otherwise) : { kind: 'list', ordered, items: items.map((item) => [item]) };

/** From the first step that may be told to where the program stands: at its end those who completed, before it those who began. */
export function boardLead({ program, result, speech, today }: Omit<SummaryPageInput, 'footer'>): string {
  const told = result.funnel.flatMap(({ step, n }) => (n === null ? [] : [{ step, n }]));
  const isOver = program.end !== undefined && today >= program.end;
  const goals = isOver ? ['completed', 'begun', 'matched'] : ['begun', 'matched'];
  const [first] = told;
  const last = goals.flatMap((step) => told.filter((one) => one.step === step && one !== first))[0];
  const outcomes = { met: 0, missed: 0, unknown: 0, suppressed: 0 };
  for (const { outcome } of result.targets) outcomes[outcome] += 1;
  return summaryWords(speech.language).lead({
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    people: (speech.language === 'de' ? germanNouns : englishNouns)[speech.company].people,
    outcomes,
  });
}

function funnelBlock({ result, speech }: SummaryPageInput): Block {
  const words = summaryWords(speech.language).funnel;
  const steps = result.funnel.map(({ step, n }) => ({ step, count: n }));
  const hidden = result.funnel.some(({ suppressed }) => suppressed);
  const chart = funnelChart(steps, speech, hidden ? words.hidden : undefined);
  return chart === undefined ? prose(words.none) : { kind: 'chart', chart };
}

function targetsBlocks({ program, result, speech }: SummaryPageInput): Block[] {
  const words = summaryWords(speech.language).targets;
  if (result.targets.length === 0) return [prose(words.none)];
  const { table, more } = targetsTable(result.targets, speech);
  const { min_count: count, min_mean: mean } = program.privacy;
  const isCountless = result.targets.some(
    ({ metric }) => metric.value !== null && metric.unit !== 'count' && metric.denominator === null,
  );
  const notes = [
    ...(more === 0 ? [] : [words.more(more)]),
    ...(result.audience === 'coordinator' ? [] : [words.suppressed({ count, mean })]),
    ...(isCountless ? [words.countless] : []),
  ];
  return [
    { kind: 'table', table },
    ...(notes.length === 0 ? [] : [{ kind: 'note' as const, text: [notes.join(' ')] }]),
  ];
}

function lessonsBlocks({ result, speech }: SummaryPageInput, own: boolean): Block[] {
  const words = summaryWords(speech.language).lessons;
  const lessons = result.lessons.map(({ text }) => text);
  if (lessons.length === 0) return [prose(words.none)];
  return [
    listOr(lessons, true, words.none),
    ...(own ? [] : [{ kind: 'note' as const, text: [words.byRule] }]),
  ];
}
