import type { ExitCode } from '../model/mentor-error.ts';
import type { Progress } from '../model/progress.ts';
import type { Common } from './common-options.ts';
import type { Host } from './host.ts';
import type { Values } from './option-values.ts';

/** What a command gets: the machine, the options of every command, its own arguments and options as commander read them. */
export type Call = {
  readonly host: Host;
  readonly common: Common;
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Tells a person at a terminal how far a long computation is. */
  readonly progress: Progress;
};

/** When in the life of a program a command is needed; the headings of `mentor --help`. */
export type Phase =
  | 'Before the start:'
  | 'While it runs, and afterwards:'
  | 'People’s data:'
  | 'For other programs, and help:';

/** An option as commander writes it, what it is for, and what its value can be. */
export type OptionEntry = readonly [flags: string, words: string, values?: Values];

export type CommandModule = { readonly run: (call: Call) => Promise<ExitCode> };

export type CommandEntry = {
  readonly name: string;
  readonly arguments?: string;
  /** What each argument can be; the last of them again for all that follow. */
  readonly argumentValues?: readonly Values[];
  readonly summary: string;
  /** The same in a few words, for the list of all commands. */
  readonly short: string;
  readonly phase: Phase;
  readonly options?: readonly OptionEntry[];
  /** The first opens the help. */
  readonly examples: readonly [string, ...string[]];
  /** Loads only when the command runs: `--help` pays for none of them. */
  readonly load: () => Promise<CommandModule>;
};
