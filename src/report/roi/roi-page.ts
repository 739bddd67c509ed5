import { roiFigures } from '../../texts/roi-words/roi-figures.ts';
import { roiCatalogue, roiWords } from '../../texts/roi-words/roi-statements.ts';
import { claimsTable } from '../claims/claims-table.ts';
import type { Block, Document, Inline, Section } from '../document.ts';
import { costsTable } from './costs-table.ts';
import { inputsTable } from './inputs-table.ts';
import { mainFigures } from './main-figures.ts';
import type { RoiPageInput, RoiView } from './roi-view.ts';
import { sensitivityBlocks } from './sensitivity-chart.ts';

/**
 * What the program cost and what staying was worth: the answer, main figures and the result by the wording rules, the cost
 * item by item, what the result depends on, every figure with its source, figures from outside, method and limits.
 */
export function roiDocument(input: RoiPageInput): Document {
  const view = viewOf(input);
  const { words, said, result, language } = view;
  const { sections } = words;
  return {
    kind: 'report',
    program: result.program,
    title: words.title,
    lead: [[said.answer, ...said.staying, ...said.breakEven].join(' ')],
    audience: result.audience,
    audienceNote: words.notes[result.audience],
    asOf: input.today,
    language,
    sections: [
      section('answer', sections.answer, answerBlocks(view)),
      section('costs', sections.costs, [
        { kind: 'table', table: costsTable(view) },
        ...(said.limits.length === 0 ? [] : [prose(said.limits.join(' '))]),
      ]),
      ...sensitivitySection(view),
      section('inputs', sections.inputs, [{ kind: 'table', table: inputsTable(view) }]),
      ...claimsSection(view),
      section('method', sections.method, [{ kind: 'list', ordered: false, items: methodItems(view) }]),
    ],
    footer: input.footer,
  };
}

function viewOf(input: RoiPageInput): RoiView {
  const { result } = input;
  const { language } = input.folder.program;
  return {
    ...input,
    language,
    words: roiCatalogue(language),
    said: roiWords(result, language),
    figures: roiFigures({ language, currency: result.currency }),
  };
}

const section = (id: string, title: string, blocks: readonly Block[]): Section => ({ id, title, blocks });
const prose = (text: string): Block => ({ kind: 'prose', text: [text] });

/** The main figures; the result in its own words, where there is one. */
function answerBlocks(view: RoiView): Block[] {
  const { said } = view;
  return [
    { kind: 'figures', items: mainFigures(view) },
    ...(said.result.length === 0
      ? []
      : [{ kind: 'statement' as const, paragraphs: [[said.result.join(' ')]] }]),
  ];
}

/** Without a cost nothing depends on anything. */
function sensitivitySection(view: RoiView): Section[] {
  const blocks = sensitivityBlocks(view);
  return blocks.length === 0 ? [] : [section('sensitivity', view.words.sections.sensitivity, blocks)];
}

/** Amounts stand among the figures above; here is what else the program refers to. */
function claimsSection({ result, words, language }: RoiView): Section[] {
  const claims = result.claims.filter(({ id }) => !id.startsWith('roi.'));
  if (claims.length === 0) return [];
  return [
    section('claims', words.sections.claims, [{ kind: 'table', table: claimsTable(claims, language) }]),
  ];
}

function methodItems({ words, said, result }: RoiView): Inline[] {
  const { method } = words;
  const item = ([lead, text]: readonly [lead: string, text: string]): Inline => [
    { strong: lead },
    ` ${text}`,
  ];
  return [
    item(method.worth),
    item(method.interval),
    item(method.forms),
    item(method.time),
    item(method.horizon),
    ...said.caution.map((text) => item([words.comparison, text])),
    ...(result.audience === 'coordinator' ? [] : [item(method.suppression)]),
    item(method.notSaid),
  ];
}
