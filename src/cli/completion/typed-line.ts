import type { CommandEntry, OptionEntry } from '../command-entry.ts';
import { commonOptions } from '../common-options.ts';

/** What an unfinished command line says, as far as it can be understood. */
export type TypedLine = {
  readonly command: CommandEntry | undefined;
  /** Whether the line asks for help about a command. */
  readonly help: boolean;
  /** The arguments behind the command. */
  readonly args: readonly string[];
  /** That of -C, else here. */
  readonly folder: string;
  readonly flags: ReadonlySet<string>;
  /** Behind `--` everything is an argument. */
  readonly literal: boolean;
  /** What is being typed; the option whose value it is; what stands before it in the same word. */
  readonly typed: string;
  readonly option: string | undefined;
  readonly prefix: string;
};

/** Reads the words behind `mentor`, of which the last is being typed. */
export function readLine(words: readonly string[], commands: readonly CommandEntry[]): TypedLine {
  const joined = joinEquals(words);
  const last = joined.at(-1) ?? '';
  let [command, waiting]: [CommandEntry | undefined, string | undefined] = [undefined, undefined];
  let [folder, help, literal] = ['.', false, false];
  const [args, flags]: [string[], Set<string>] = [[], new Set()];
  for (const word of joined.slice(0, -1)) {
    if (waiting !== undefined) {
      if (optionNamed(waiting, command) === dirOption) folder = word;
      waiting = undefined;
    } else if (word === '--' && !literal) literal = true;
    else if (word.startsWith('-') && !literal) {
      const [flag = '', value] = word.split(/=(.*)/s);
      flags.add(flag);
      const option = optionNamed(flag, command);
      if (option === dirOption && value !== undefined) folder = value;
      if (value === undefined && option?.[0].includes('<')) waiting = flag;
    } else if (command !== undefined) args.push(word);
    else if (word === 'help') help = true;
    else command = commands.find(({ name }) => name === word);
  }
  const [flag = '', value] = last.startsWith('--') && !literal ? last.split(/=(.*)/s) : [];
  if (waiting === undefined && value !== undefined) {
    // Where the shell parted the word, what it completes begins behind the equals sign.
    const prefix = words.at(-1) === last ? `${flag}=` : '';
    return { command, help, args, folder, flags, literal, typed: value, option: flag, prefix };
  }
  return { command, help, args, folder, flags, literal, typed: last, option: waiting, prefix: '' };
}

const [dirOption] = commonOptions;

/** An option of the command, or of every command, by one of its forms. */
export const optionNamed = (flag: string, command: CommandEntry | undefined): OptionEntry | undefined =>
  [...(command?.options ?? []), ...commonOptions].find(([forms]) => forms.split(/[ ,]+/).includes(flag));

/** bash takes `--format=html` for three words. */
function joinEquals(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const belongs =
      word === '=' ? before?.startsWith('--') : before === '=' && joined.at(-1)?.startsWith('--');
    if (belongs) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
  }
  return joined;
}
