import type { Side } from '../../model/check-in.ts';
import { isEqualsFormat } from '../../model/equals-format.ts';
import type { Language } from '../../model/language.ts';
import { formQuestion } from '../../model/questions/all-questions.ts';
import { type FormQuestion, type Reader, wordingOf } from '../../model/questions/form-question.ts';
import { type QuestionScale, questionScales } from '../../model/questions/question-scales.ts';
import { questionsAsked } from '../../model/questions/questions-asked.ts';
import type { Program } from '../../schema/program.ts';
import type { Question } from '../../schema/program-check-ins.ts';
import { formWords } from '../../texts/form-words/form-words.ts';
import { type FormWave, formWaves } from './form-waves.ts';

/** How somebody answers, and with which words where there is a choice; `value` is what the ledger keeps. */
export type Answering =
  /** `from`: the number of the first option, where a row of numbers with the two ends named says as much. */
  | { readonly kind: 'one-of'; readonly options: readonly string[]; readonly from?: number }
  | {
      readonly kind: 'numbers';
      readonly min: number;
      readonly max: number;
      readonly low?: string;
      readonly high?: string;
    }
  | { readonly kind: 'count' | 'line' | 'paragraph' | 'date' };

/** One item of a form. `id`: the column of checkins.csv, or `pairing`, `person`, `side`, `mentee` of who answers. */
export type FormItem = {
  readonly id: string;
  readonly title: string;
  readonly answering: Answering;
  readonly isRequired: boolean;
  readonly isPrivate: boolean;
  /** Filled in by the link that each participant gets. */
  readonly isPrefilled: boolean;
};

/** A form to send: what one side is asked in waves of one kind. */
export type CheckInForm = {
  readonly wave: FormWave;
  readonly side: Side;
  readonly items: readonly FormItem[];
};

/** The forms of a program, wave by wave; people who are no participants get one where there is something to ask them. */
export function checkInForms(program: Program): CheckInForm[] {
  const waves = formWaves(program.checkins.waves);
  const planned = new Set(waves.map(({ kind }) => kind));
  const sides: readonly Side[] = isEqualsFormat(program)
    ? ['mentee', 'manager', 'stakeholder']
    : ['mentee', 'mentor', 'manager', 'stakeholder'];
  return waves.flatMap((wave) =>
    sides.flatMap((side): CheckInForm[] => {
      const asked = questionsAsked(program, { kind: wave.kind, side, planned });
      const isParticipant = side === 'mentee' || side === 'mentor';
      if (asked.length === 0) return [];
      const own = isParticipant ? ownQuestions(program) : [];
      return [
        {
          wave,
          side,
          items: [...whoAnswers(side, program.language), ...itemsOf(asked, side, program), ...own],
        },
      ];
    }),
  );
}

/** Where its files lie among the forms, without their ending. */
export const formPath = ({ wave, side }: Pick<CheckInForm, 'wave' | 'side'>): string =>
  `${wave.folder}/${side}`;

/** The columns of an export of the form, as they come back. */
export function headersOf({ items }: CheckInForm, language: Language): string[] {
  return [formWords(language).timestamp, ...items.map(({ title }) => title)];
}

/** Who answers about whom. A colleague who is no participant says about which mentee. */
function whoAnswers(side: Side, language: Language): FormItem[] {
  const words = formWords(language).who;
  const item = (id: keyof typeof words, answering: Answering, isPrefilled: boolean): FormItem => ({
    id,
    title: words[id],
    answering,
    isRequired: true,
    isPrivate: false,
    isPrefilled,
  });
  if (side === 'mentee' || side === 'mentor')
    return [item('pairing', { kind: 'line' }, true), item('person', { kind: 'line' }, true)];
  const as: Answering = { kind: 'one-of', options: [formWords(language).sides[side]] };
  return [
    item('person', { kind: 'line' }, false),
    item('side', as, false),
    item('mentee', { kind: 'line' }, false),
  ];
}

function itemsOf(asked: readonly FormQuestion[], side: Side, program: Program): FormItem[] {
  const { language } = program;
  const reader: Reader = side === 'mentee' && isEqualsFormat(program) ? 'equals' : side;
  return asked.map((question) => {
    const declared = declaredAs(question.id, program);
    const isSinceStart = question.id === 'met' && declared?.since_start === true;
    const own = headerOf(declared) ?? (isSinceStart ? formWords(language).metSinceStart : undefined);
    return {
      id: question.id,
      title: own ?? wordingOf(question, language, reader),
      answering: answeringDeclared(declared) ?? answeringOf(questionScales[question.scale], language),
      isRequired: question.required ?? false,
      isPrivate: (question.private ?? false) || declared?.private === true,
      isPrefilled: false,
    };
  });
}

/** Questions that program.yaml asks beside ours. */
function ownQuestions(program: Program): FormItem[] {
  return Object.entries(program.checkins.questions).flatMap(([id, question]): FormItem[] => {
    const title = headerOf(question);
    if (title === undefined || formQuestion(id) !== undefined) return [];
    const answering = answeringDeclared(question) ?? { kind: 'paragraph' as const };
    return [{ id, title, answering, isRequired: false, isPrivate: question.private, isPrefilled: false }];
  });
}

function declaredAs(id: string, { checkins }: Program): Question | undefined {
  return Object.hasOwn(checkins.questions, id) ? checkins.questions[id] : undefined;
}

/** The first header that the program gives a question. */
function headerOf(question: Question | undefined): string | undefined {
  const column = question?.column;
  return typeof column === 'string' ? column : column?.[0];
}

/** The words that the program gives for the values, from the lowest, or the scale it declares. */
function answeringDeclared(question: Question | undefined): Answering | undefined {
  if (question === undefined) return undefined;
  const { values, scale } = question;
  if (values !== undefined)
    return { kind: 'one-of', options: Object.values(values).flatMap(([word]) => word ?? []) };
  return scale === undefined ? undefined : { kind: 'numbers', min: scale.min, max: scale.max };
}

function answeringOf(scale: QuestionScale, language: Language): Answering {
  switch (scale.kind) {
    case 'ends':
      return {
        kind: 'numbers',
        min: scale.min,
        max: scale.max,
        low: scale.low[language],
        high: scale.high[language],
      };
    case 'points':
      return {
        kind: 'one-of',
        options: scale.options.map((option) => option[language]),
        ...(scale.areStepsEven === true ? { from: Number(scale.options[0]?.value) } : {}),
      };
    case 'choice':
    case 'percent':
    case 'yes-no':
      return { kind: 'one-of', options: scale.options.map((option) => option[language]) };
    case 'count':
    case 'amount':
      return { kind: 'count' };
    case 'text':
      return { kind: 'paragraph' };
    case 'date':
      return { kind: 'date' };
  }
}
