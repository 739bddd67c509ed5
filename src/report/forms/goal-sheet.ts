import type { Day } from '../../model/day.ts';
import { questionScales } from '../../model/questions/question-scales.ts';
import type { Program } from '../../schema/program.ts';
import { goalSheetWords } from '../../texts/form-words/goal-sheet-words.ts';
import type { Block, Document, Inline, Section } from '../document.ts';
import { questionsLine } from '../sheets/sheet-sections.ts';

/** A goal to start from, as the library of goals has it. */
type Example = {
  readonly title: string;
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  readonly months: number;
};

type Around = {
  readonly program: Program;
  readonly today: Day;
  /** The first three are shown. */
  readonly examples: readonly Example[];
};

const sentence = { blank: 48 } as const;
const fewWords = { blank: 24 } as const;
const noBreak = '\u00a0';
const date = { blank: 10 } as const;
const twoLines: Inline = [sentence, ' ', sentence];

/** A page to print and to write on: the goal, its measure, the five points of its scale, smaller goals, and examples. */
export function goalSheetDocument({ program, today, examples }: Around): Document {
  const { language, name } = program;
  const words = goalSheetWords[language];
  return {
    kind: 'sheet',
    program: name,
    title: words.title,
    lead: [words.lead],
    audience: 'mentee',
    audienceNote: words.note,
    asOf: today,
    language,
    sections: [
      goalSection(program),
      pointsSection(program),
      partsSection(program),
      ...moreSections(program, examples),
    ],
    footer: [questionsLine({ program, language })],
  };
}

const prose = (...text: Inline): Block => ({ kind: 'prose', text });

function goalSection({ language }: Program): Section {
  const { title, terms } = goalSheetWords[language].goal;
  const line = (term: string, ...text: Inline) => ({ term, text });
  return {
    id: 'goal',
    title,
    blocks: [
      {
        kind: 'facts',
        items: [
          line(terms.what, sentence),
          line(terms.measure, sentence),
          line(terms.baseline, fewWords),
          line(terms.target, fewWords),
          line(terms.by, date),
          line(terms.first, sentence),
        ],
      },
    ],
  };
}

/** From the best down, as one would draw a scale. */
function pointsSection({ language }: Program): Section {
  const { title, text } = goalSheetWords[language].points;
  const points = [...questionScales.gas.options].reverse();
  return {
    id: 'points',
    title,
    blocks: [
      prose(text),
      {
        kind: 'facts',
        items: points.map((point) => ({
          term: `${signed(Number(point.value))} ${point[language]}`,
          text: twoLines,
        })),
      },
    ],
  };
}

function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${Math.abs(value)}`;
}

function partsSection({ language }: Program): Section {
  const { title, text, by } = goalSheetWords[language].parts;
  const part: Inline = [sentence, ` ${by} `, date];
  return {
    id: 'parts',
    title,
    blocks: [prose(text), { kind: 'list', ordered: true, items: [part, part, part] }],
  };
}

function moreSections({ language }: Program, examples: readonly Example[]): Section[] {
  const words = goalSheetWords[language];
  const shown = examples
    .slice(0, 3)
    .map(
      ({ title, measure, baseline, target, months }): Inline => [
        { strong: title },
        ` – ${measure}: ${`${baseline} → ${target}`.replaceAll(' ', noBreak)} ${words.examples.months(months).replaceAll(' ', noBreak)}`,
      ],
    );
  return [
    {
      id: 'good',
      title: words.good.title,
      blocks: [
        { kind: 'list', ordered: false, items: words.good.questions.map((question): Inline => [question]) },
      ],
    },
    ...(shown.length === 0
      ? []
      : [
          {
            id: 'examples',
            title: words.examples.title,
            blocks: [prose(words.examples.text), { kind: 'list' as const, ordered: false, items: shown }],
          },
        ]),
    { id: 'closing', title: '', blocks: [prose(words.closing)] },
  ];
}
