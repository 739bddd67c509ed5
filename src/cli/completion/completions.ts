import type { CommandEntry } from '../command-entry.ts';
import { commonOptions } from '../common-options.ts';
import type { Values } from '../option-values.ts';
import { optionNamed, readLine, type TypedLine } from './typed-line.ts';

/** Something that could stand where the cursor is, with a few words about it for shells that show them. */
export type Candidate = { readonly value: string; readonly words: string };

/** What could stand at the cursor: candidates, and whether paths of the disk could. */
export type Completions = {
  readonly candidates: readonly Candidate[];
  readonly paths?: 'files' | 'folders';
};

/** What a program folder holds under ids; asked for only where an id can stand. */
export type KnownIds = (kind: 'pairings' | 'people', folder: string) => Promise<readonly Candidate[]>;

/** What could stand at the end of a command line. `words` are all behind `mentor`; the last is being typed, perhaps empty. */
export async function completionsOf(
  words: readonly string[],
  commands: readonly CommandEntry[],
  known: KnownIds,
): Promise<Completions> {
  const line = readLine(words, commands);
  const { command, option, typed } = line;
  const values = option === undefined ? argumentValues(line) : (optionNamed(option, command)?.[2] ?? {});
  if (option === undefined && typed.startsWith('-') && !line.literal) return { candidates: flagsOf(line) };
  if (values !== undefined) return completeValue(line, values, known);
  if (command !== undefined) return { candidates: line.literal ? [] : flagsOf(line) };
  const names = commands.map(({ name, short }) => ({ value: name, words: short }));
  return { candidates: names.concat(line.help ? [] : help).filter(startsWith(typed)) };
}

const help = [{ value: 'help', words: 'how a command is used, with examples' }];
const startsWith =
  (typed: string) =>
  ({ value }: Candidate): boolean =>
    value.startsWith(typed);

/** What the argument can be that is being typed; undefined where no further one is taken. */
function argumentValues({ command, args, help: asksHelp }: TypedLine): Values | undefined {
  if (command === undefined || asksHelp) return undefined;
  const { arguments: names = '', argumentValues: values = [] } = command;
  const [places, goesOn] = [names.split(' ').filter(Boolean).length, names.includes('...')];
  return args.length < places || goesOn ? (values[args.length] ?? values.at(-1)) : undefined;
}

async function completeValue(line: TypedLine, values: Values, known: KnownIds): Promise<Completions> {
  const { from, several } = values;
  const before = several ? line.typed.slice(0, line.typed.lastIndexOf(several) + 1) : '';
  const given = [...before.split(several ?? ','), ...(line.option === undefined ? line.args : [])];
  const decided = (values.oneOfEach ?? []).filter((list) => list.some((word) => given.includes(word))).flat();
  const words = (values.words ?? []).map((value) => ({ value, words: '' }));
  const ids = from === 'pairings' || from === 'people' ? await known(from, line.folder) : [];
  const candidates = [...words, ...ids]
    .filter(({ value }) => !given.includes(value) && !decided.includes(value))
    .map((one) => ({ ...one, value: before + one.value }))
    .filter(startsWith(line.typed));
  return {
    candidates: candidates.map((one) => ({ ...one, value: line.prefix + one.value })),
    ...(from === 'files' || from === 'folders' ? { paths: from } : {}),
  };
}

/** The options that the line does not have yet; in their short form only where one is being typed. */
function flagsOf({ command, flags, typed }: TypedLine): readonly Candidate[] {
  const own = command === undefined ? rootFlags : (command.options ?? []);
  return [...own, ...commonOptions, ...helpFlag].flatMap(([forms, words]) => {
    const names = forms.split(/[ ,]+/).filter((form) => form.startsWith('-'));
    if (names.some((name) => flags.has(name))) return [];
    const offered = names.filter((name) => name.startsWith('--') || typed.startsWith('-'));
    return offered.map((value) => ({ value, words })).filter(startsWith(typed));
  });
}

const rootFlags = [['-V, --version', 'print the version']] as const;
const helpFlag = [['-h, --help', 'how it is used, with examples']] as const;
