import { createPromptModule } from 'inquirer';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { wrappedWords } from '../../render/wrapped-words.ts';
import { questionWords, welcomeWords } from '../../texts/init-words/question-words.ts';
import type { Host } from '../host.ts';
import type { Known } from './known.ts';
import type { Question } from './question.ts';
import { NoAnswer } from './read-answer.ts';

type Terminal = NonNullable<Host['terminal']>;
/** Where questions are asked, and how wide it is. */
export type Asking = { readonly terminal: Terminal; readonly host: Pick<Host, 'say' | 'words'> };

/** Asks one question of the person at the terminal; returns the text that could stand behind its flag. */
export function askPerson(asking: Asking, question: Question, known: Known): Promise<string> {
  const { ask, why } = questionWords[question.flag];
  const lines = [...(why === undefined ? [] : [why]), ...(question.advice?.(known) ?? [])];
  sayBefore(asking, lines);
  return interruptible(() => promptFor(asking, question, { ask, known }));
}

/** What is said before the first question: what the folder holds, and how to answer. */
export function welcome(asking: Asking, { found }: Known): void {
  const files = found.folder.rowCounts.flatMap(({ file, kind, accepted }) =>
    kind === 'mentors' || kind === 'mentees' || kind === 'participants'
      ? [welcomeWords.file(file, accepted, kind)]
      : [],
  );
  sayBefore(asking, [...(files.length === 0 ? [] : [welcomeWords.found, ...files]), welcomeWords.how]);
}

/** Yes or no; Enter means yes, unless said otherwise. */
export function askToGoOn(
  { terminal }: Pick<Asking, 'terminal'>,
  message: string,
  usual = true,
): Promise<boolean> {
  return interruptible(async () => {
    const prompt = createPromptModule(terminal);
    return (await prompt({ type: 'confirm', name: 'answer', message, default: usual })).answer;
  });
}

async function promptFor(
  { terminal }: Asking,
  { flag, usual, suggested = usual, lists, joint = '+', ticks, read }: Question,
  { ask, known }: { readonly ask: string; readonly known: Known },
): Promise<string> {
  const prompt = createPromptModule(terminal);
  if (lists !== undefined) {
    const chosen: string[] = [];
    for (const { ask: own, choices } of lists(known)) {
      // Of two lists one must say something.
      const offered =
        chosen.every((text) => text === '') && chosen.length > 0
          ? choices.filter(({ value }) => value !== '')
          : choices;
      const preset = usual(known);
      const isOffered = preset !== '' && offered.some(({ value }) => value === preset);
      const { answer } = await prompt({
        type: 'select',
        name: 'answer',
        message: own ?? ask,
        choices: offered.map(shown),
        pageSize: 12,
        loop: false,
        ...(isOffered ? { default: preset } : {}),
      });
      chosen.push(answer);
    }
    return chosen.filter((text) => text !== '').join(joint);
  }
  if (ticks !== undefined) {
    const choices = ticks.map(shown);
    return (await prompt({ type: 'checkbox', name: 'answer', message: ask, choices })).answer.join(',');
  }
  const preset = suggested(known);
  const validate = (text: string) => complaint(() => text.trim() === '' || read(text.trim(), known));
  const { answer } = await prompt({
    type: 'input',
    name: 'answer',
    message: ask,
    validate,
    ...(preset === '' ? {} : { default: preset }),
  });
  return flag === 'name' ? answer.trim() : answer.trim().replace(/\s+/g, ' ');
}

const shown = ({ value, name, description }: { value: string; name: string; description?: string }) => ({
  value,
  name: description === undefined ? name : `${name.padEnd(14)} ${description}`,
  short: name,
});

/** True, or what is wrong with an answer. */
function complaint(read: () => unknown): true | string {
  try {
    read();
    return true;
  } catch (error) {
    if (!(error instanceof MentorError)) throw error;
    return error instanceof NoAnswer ? error.plain : `${error.message} ${error.advice}`;
  }
}

/** What speaks for one answer or another, in lines above the question. */
function sayBefore({ host }: Asking, lines: readonly string[]): void {
  const width = Math.min(host.words.columns ?? 80, 100);
  host.say(`\n${lines.map((line) => `${wrappedWords(line, width).join('\n')}\n`).join('')}`);
}

/** Ctrl-C at a question: nothing was written yet. */
async function interruptible<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    throw new MentorError(
      exitCodes.interrupted,
      'Interrupted; nothing was written.',
      'Run mentor init again when you like.',
    );
  }
}
