import { isAbsolute, resolve } from 'node:path';
import type { Day } from '../model/day.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { OptionEntry } from './command-entry.ts';
import type { Host } from './host.ts';

/** The options of every command, in the order of `mentor --help`. */
export const commonOptions: readonly OptionEntry[] = [
  ['-C, --dir <folder>', 'the program folder (default: the current folder)', { from: 'folders' }],
  ['--json', 'print one JSON document on stdout, nothing else'],
  ['--today <day>', 'take this day as today, YYYY-MM-DD'],
  ['--dry-run', 'list what would be written, write nothing'],
  ['--accept-refusals', 'go on without the rows that cannot be read, and list them'],
  ['-q, --quiet', 'say nothing but errors'],
  ['-v, --verbose', 'say how long each step took'],
  ['--color', 'colour even without a terminal'],
  ['--no-color', 'no colour'],
];

/** What commander hands over for the options that every command has. */
export type RawCommon = {
  readonly dir?: string;
  readonly json?: boolean;
  readonly today?: string;
  readonly dryRun?: boolean;
  readonly acceptRefusals?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
};

export type Common = {
  /** The program folder, absolute. */
  readonly dir: string;
  readonly json: boolean;
  readonly today: Day;
  readonly dryRun: boolean;
  readonly acceptRefusals: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
};

export function readCommon(raw: RawCommon, host: Host): Common {
  return {
    dir: absolute(raw.dir ?? '.', host),
    json: raw.json === true,
    today: raw.today === undefined ? host.today : readDay('--today', raw.today),
    dryRun: raw.dryRun === true,
    acceptRefusals: raw.acceptRefusals === true,
    quiet: raw.quiet === true,
    verbose: raw.verbose === true,
  };
}

export const absolute = (path: string, host: Host): string =>
  isAbsolute(path) ? path : resolve(host.cwd, path);

/** A day of the calendar, or exit 2 naming the option. */
export function readDay(option: string, text: string): Day {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const [year, month, day] = (parts ?? []).slice(1).map(Number);
  const real =
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    year >= 1900 &&
    year <= 2199 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lastDay(year, month);
  if (!real)
    throw new MentorError(exitCodes.badInput, `"${text}" is not a day.`, `Write ${option} as 2026-03-31.`);
  return text;
}

const lastDay = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** One of a closed list, or exit 2 naming all of them. */
export function readChoice<T extends string>(what: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((c) => c === text);
  if (choice === undefined)
    throw new MentorError(
      exitCodes.badInput,
      `There is no ${what} "${text}".`,
      `Choose one of: ${choices.join(', ')}.`,
    );
  return choice;
}

/** A comma-separated list of a closed list. */
export function readChoices<T extends string>(
  what: string,
  text: string,
  choices: readonly T[],
): readonly T[] {
  return [...new Set(text.split(',').map((part) => readChoice(what, part.trim(), choices)))];
}
