import { commands } from '../../src/cli/command-table.ts';
import { commonOptions } from '../../src/cli/common-options.ts';

const flagsIn = (text: string): readonly string[] => text.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? [];

/** What every command takes. */
const common = [...commonOptions.flatMap(([flags]) => flagsIn(flags)), '-h', '--help', '-V', '--version'];

/** What is wrong with a command line that a page names: no such command, or an option that it does not take. */
export function commandFaults(line: string): readonly string[] {
  const words = line
    .replaceAll(/"[^"]*"/g, 'words')
    .split(/\s+/)
    .slice(1);
  const name = words.find((word) => /^[a-z]+$/.test(word) && !isValue(word, words));
  const entry = commands.find((command) => command.name === name);
  const unknown =
    name === undefined || name === 'help' || entry !== undefined ? [] : [`${name} is no command`];
  const own = new Set([...common, ...(entry?.options ?? []).flatMap(([flags]) => flagsIn(flags))]);
  const isKnown = (flag: string): boolean => own.has(flag);
  return [
    ...unknown,
    ...words
      .flatMap((word) => flagsIn(word.split('=')[0] ?? ''))
      .filter((flag) => !isKnown(flag))
      .map((flag) => `${entry?.name ?? 'mentor'} has no ${flag}`),
  ];
}

/** Every option of the command line, for what pages say of an option alone. */
export function allFlags(): ReadonlySet<string> {
  return new Set([
    ...common,
    ...commands.flatMap(({ options = [] }) => options.flatMap(([flags]) => flagsIn(flags))),
  ]);
}

/** The word behind `-C` or `--today` is theirs, no command. */
function isValue(word: string, words: readonly string[]): boolean {
  return ['-C', '--dir', '--today'].includes(words[words.indexOf(word) - 1] ?? '');
}
