import type { CommandEntry } from '../../src/cli/command-entry.ts';
import { commands } from '../../src/cli/command-table.ts';
import { commonOptions } from '../../src/cli/common-options.ts';
import type { Values } from '../../src/cli/option-values.ts';

const flagsIn = (text: string): readonly string[] => text.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? [];

/** What every command takes. */
const common = [...commonOptions.flatMap(([flags]) => flagsIn(flags)), '-h', '--help', '-V', '--version'];

/** Every option of the command line, for what pages say of an option alone. */
export const allFlags: ReadonlySet<string> = new Set([
  ...common,
  ...commands.flatMap(({ options = [] }) => options.flatMap(([flags]) => flagsIn(flags))),
]);

/** What is wrong with a command line that a page names: a command, an option or a value that does not exist. */
export function commandFaults(line: string): readonly string[] {
  const said = line.replaceAll(/"[^"]*"|<[^>]*>/g, '…').replace(/ [>#|].*$/, '');
  const words = said.split(/\s+/).slice(1);
  const at = words.findIndex((word, n) => !word.startsWith('-') && !takesWord(words[n - 1]));
  const name = words[at];
  if (name === undefined || name === 'help' || name === '…')
    return words.flatMap((word) => optionFaults(word));
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined) return [`${name} is no command`];
  return [
    ...words.flatMap((word) => optionFaults(word, entry)),
    ...words.slice(at + 1).flatMap((word, n, after) => valueFaults(word, after[n - 1], entry)),
  ];
}

/** Before the name of a command only options of every command can stand. */
const takesWord = (word: string | undefined): boolean =>
  commonOptions.some(([flags]) => flags.includes('<') && flagsIn(flags).some((flag) => flag === word));

function optionFaults(word: string, entry?: CommandEntry): readonly string[] {
  const own = new Set([...common, ...(entry?.options ?? []).flatMap(([flags]) => flagsIn(flags))]);
  const isOption = /^--?[a-zA-Z]/.test(word);
  return isOption && !own.has(word) ? [`${entry?.name ?? 'mentor'} has no ${word}`] : [];
}

/** A word where only some words can stand: behind an option of a closed list, or as an argument. */
function valueFaults(word: string, before: string | undefined, entry: CommandEntry): readonly string[] {
  if (word.startsWith('-') || word === '…' || takesWord(before)) return [];
  const option = entry.options?.find(([flags]) => before !== undefined && flagsIn(flags).includes(before));
  if (option?.[0].includes('<') || option?.[0].includes('[')) return wordFaults(word, option[2]);
  return wordFaults(word, entry.argumentValues?.[0]);
}

function wordFaults(word: string, values: Values | undefined): readonly string[] {
  if (values?.words === undefined || values.from !== undefined) return [];
  const { words, several } = values;
  const parts = several === undefined ? [word] : word.split(several);
  return parts
    .filter((part) => !words.includes(part))
    .map((part) => `${part} is none of ${words.join(', ')}`);
}
