import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { type QuestionFlag, questionFlags, questionWords } from '../../texts/init-words/question-words.ts';
import type { Call } from '../command-entry.ts';
import type { Answers, Known } from './known.ts';
import { lookAround } from './look-around.ts';
import type { Question } from './question.ts';
import { questions } from './questions.ts';
import { noAnswer } from './read-answer.ts';

/** What was answered: as data, and as the texts that stand behind the flags. */
export type Gathered = {
  readonly known: Known;
  readonly texts: ReadonlyMap<QuestionFlag, string>;
  /** Somebody answered at a terminal: the command that says the same is worth showing. */
  readonly wasAsked: boolean;
};

/** Answers every question that applies: from its flag, by asking, or with --yes as is usual. */
export async function gatherAnswers(
  call: Call,
  begin: Known,
  asked: readonly Question[] = questions,
): Promise<Gathered> {
  const strange = questionFlags.find(
    (flag) => givenText(call, flag) !== undefined && !asked.some((question) => question.flag === flag),
  );
  if (strange !== undefined) throw notFrom(strange);
  const texts = new Map<QuestionFlag, string>();
  let known = begin;
  let wasAsked = false;
  for (const question of asked) {
    const { flag } = question;
    const given = givenText(call, flag);
    if (question.applies?.(known) === false) {
      if (given !== undefined) throw pointless(flag, known);
      continue;
    }
    const asks = given === undefined && call.options.yes !== true && question.isSilent?.(known) !== true;
    if (asks && !wasAsked) await greet(call, known);
    const text = given ?? (asks ? await ask(call, question, known) : question.usual(known));
    wasAsked ||= asks;
    if (text === '') {
      if (flag === 'template') throw unanswered(flag);
      if (question.usual(known) !== '') throw noAnswer(flag, text, 'says nothing');
      continue;
    }
    texts.set(flag, text);
    known = { ...known, answers: { ...known.answers, ...question.read(text, known) } };
    if (flag === 'template' || flag === 'people') known = await lookedAgain(known);
  }
  return { known, texts, wasAsked };
}

/** What stands behind a flag; several `--target` are one text. */
function givenText({ options }: Pick<Call, 'options'>, flag: QuestionFlag): string | undefined {
  const value = options[flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  if (Array.isArray(value)) return oneLine(value.join('; '));
  return typeof value === 'string' ? oneLine(value) : undefined;
}

/** Answers stand in comments of program.yaml as well, where a line break would begin a setting. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

async function greet({ host }: Call, known: Known): Promise<void> {
  const { terminal } = host;
  if (terminal === undefined) return;
  const { welcome } = await import('./ask-person.ts');
  welcome({ terminal, host }, known);
}

async function ask({ host }: Call, question: Question, known: Known): Promise<string> {
  const { terminal } = host;
  if (terminal === undefined) throw unanswered(question.flag);
  // What asks loads where somebody is asked.
  const { askPerson } = await import('./ask-person.ts');
  return askPerson({ terminal, host }, question, known);
}

/** One form may serve both sides, and a file may be whose somebody says: then the files say something else. */
async function lookedAgain(known: Known): Promise<Known> {
  const { choice, people } = known.answers;
  if (known.found.files.length === 0 || (choice?.format === undefined && people === undefined)) return known;
  const { composeDesign } = await import('../../templates/programs/compose-design.ts');
  const format = choice === undefined ? 'one-to-one' : composeDesign(choice).format;
  const settings = JSON.stringify({ format, ...(people === undefined ? {} : { people }) });
  return { ...known, found: await lookAround(known.found.files, { settings, today: known.today }) };
}

function unanswered(flag: QuestionFlag): MentorError {
  const instead = flag === 'template' ? '' : ', or --yes for what is usual';
  return new MentorError(
    exitCodes.badInput,
    `${questionWords[flag].ask} Nobody is at a terminal to answer.`,
    `Write --${flag} ${questionWords[flag].write}${instead}.`,
  );
}

function pointless(flag: QuestionFlag, { answers }: { readonly answers: Answers }): MentorError {
  const name = [answers.choice?.purpose, answers.choice?.format].filter(Boolean).join('+');
  return new MentorError(
    exitCodes.badInput,
    `--${flag} says nothing in a program of template ${name}.`,
    `Leave --${flag} out.`,
  );
}

/** The next cohort has its settings from the last. */
function notFrom(flag: QuestionFlag): MentorError {
  return new MentorError(
    exitCodes.badInput,
    `--${flag} and --from do not go together: the settings are those of the last cohort.`,
    `Leave --${flag} out and change program.yaml afterwards.`,
  );
}
