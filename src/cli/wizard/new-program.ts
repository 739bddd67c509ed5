import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { errorsOf } from '../../model/problem.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { checkProgram } from '../../read/check-program.ts';
import { readProgram } from '../../read/read-program.ts';
import { programYaml } from '../../render/program-yaml.ts';
import type { Program } from '../../schema/program.ts';
import type { ProgramAnswers } from '../../templates/programs/program-answers.ts';
import { programSettings } from '../../templates/programs/program-settings.ts';
import { settingReasons } from '../../templates/programs/setting-reasons.ts';
import { templateName } from '../../templates/programs/template-choice.ts';
import { headerWords } from '../../texts/init-words/folder-words.ts';
import { leftOutWords } from '../../texts/init-words/left-out-words.ts';
import { problemWords } from '../../texts/problems/problems.ts';
import type { Call } from '../command-entry.ts';
import { powerAdvice, supplyAdvice, unreadAdvice } from './advice.ts';
import { equivalentCommand } from './equivalent-command.ts';
import { fitSettings, type LeftOut } from './fit-settings.ts';
import type { Gathered } from './gather-answers.ts';
import type { NewProgram } from './init-files.ts';
import type { Known } from './known.ts';
import { type Found, hasPeople } from './look-around.ts';
import { designOf } from './question.ts';

/** A program from somebody's answers and the files that came in. */
export type Prepared = NewProgram & {
  readonly left: readonly { readonly setting: string; readonly field: string; readonly why: string }[];
  readonly advice: readonly string[];
  /** The files that were looked at. */
  readonly inputs: ProgramFolder['inputs'];
  readonly people: { readonly mentors: number; readonly mentees: number };
  /** The folder of the last cohort. */
  readonly from?: string;
  /** Files of the last cohort that hold for this one as well. */
  readonly copies?: readonly PlannedFile[];
};

export async function newProgram(call: Call, gathered: Gathered, more: readonly string[]): Promise<Prepared> {
  const { known } = gathered;
  const design = designOf(known);
  const answers = completeAnswers(known);
  const wanted = programSettings(design, answers);
  const formsAreIn = hasPeople(known.found);
  const { levels } = known.answers;
  // A form without an answer yet tells by its questions what can be a rule.
  const fitted =
    known.found.folder.mapping.length > 0
      ? await fitSettings(call, wanted, { found: known.found, ...(levels === undefined ? {} : { levels }) })
      : { settings: wanted, left: [] };
  const command = equivalentCommand(gathered, more);
  const { language } = answers;
  const yaml = programYaml(fitted.settings, {
    header: headerLines(answers, command),
    notes: settingReasons(design, fitted.settings, language),
  });
  return {
    yaml,
    program: await programFrom(yaml),
    choice: answers.choice,
    formsAreIn,
    command,
    left: told(fitted.left),
    inputs: inputsOf(known.found),
    people: { mentors: known.found.people.mentor, mentees: known.found.people.mentee },
    advice: [...unreadAdvice(known), ...supplyAdvice(known), ...powerAdvice(known)],
  };
}

/** What was read, without the settings that were tried on it. */
export function inputsOf({ folder }: Found): ProgramFolder['inputs'] {
  return folder.inputs.filter(({ file }) => file !== 'program.yaml');
}

/** The program that the text makes; what somebody answered and no program can have is said as `check` would say it. */
export async function programFrom(yaml: string): Promise<Program> {
  const { program, places, problems } = await readProgram({
    path: 'program.yaml',
    bytes: new TextEncoder().encode(yaml),
  });
  const [first] = errorsOf([...problems, ...checkProgram(program, places)]);
  if (first !== undefined) {
    const { message, advice } = problemWords(first);
    throw new MentorError(exitCodes.badInput, `${message} Nothing was written.`, advice);
  }
  return program;
}

function completeAnswers({ answers }: Known): ProgramAnswers {
  const { choice, name, language, start, end, keepUntil, timezone } = answers;
  if (
    choice === undefined ||
    name === undefined ||
    language === undefined ||
    start === undefined ||
    end === undefined ||
    keepUntil === undefined ||
    timezone === undefined
  )
    throw new Error('A question without which there is no program has no usual answer.');
  return { ...answers, choice, name, language, start, end, keepUntil, timezone };
}

function headerLines({ name, language, coordinator, choice }: ProgramAnswers, command: string): string[] {
  const words = headerWords[language];
  return [
    `${name} (${templateName(choice)})`,
    ...(coordinator === undefined ? [] : [words.coordinator(coordinator.name)]),
    words.defaults,
    words.made,
    `  ${command}`,
  ];
}

export function told(left: readonly LeftOut[]): Prepared['left'] {
  return left.map(({ setting, field, reason }) => ({ setting, field, why: leftOutWords(reason, field) }));
}
