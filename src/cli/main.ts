import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { type ExitCode, exitCodes, MentorError } from '../model/mentor-error.ts';
import { printableLines } from '../model/printable-text.ts';
import { terminalText } from '../render/terminal-text.ts';
import type { CommandEntry, Phase } from './command-entry.ts';
import { commands } from './command-table.ts';
import { commonOptions, type RawCommon, readCommon } from './common-options.ts';
import { type Host, machineHost } from './host.ts';
import { progressLine } from './progress-line.ts';

const { version } = packageJson;

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCodes.done);
      throw error;
    });
  }
  process.exitCode = await runCommandLine(process.argv.slice(2), (color) => machineHost(version, color));
}

/** The machine that a command line runs on, for what was wished about colour. */
type Machine = (color: boolean | undefined) => Host;

/** Runs one command line, on this machine or on any other that answers as it does. */
export async function runCommandLine(args: readonly string[], machine: Machine): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const { write, say, out, words } = machine(undefined);
  const program = rootCommand().configureOutput({
    writeOut: write,
    writeErr: (text) => say(printableLines(text)),
    getOutHelpWidth: () => out.columns ?? helpWidth,
    getErrHelpWidth: () => words.columns ?? helpWidth,
  });
  for (const entry of commands) {
    addCommand(program, machine, entry, (result) => {
      code = result;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, { say, verbose: args.includes('--verbose') });
  }
}

/** Of a help that goes into a file. */
const helpWidth = 80;

function rootCommand(): Command {
  const root = new Command('mentor')
    .description(
      'Runs a mentoring program from plain files: matches with proof, explains, plans meetings, follows, reports.',
    )
    .version(version, '-V, --version', 'print the version')
    .commandsGroup('For other programs, and help:' satisfies Phase)
    .helpCommand('help [command]', 'how a command is used, with examples')
    .configureHelp({
      showGlobalOptions: false,
      sortSubcommands: false,
      subcommandTerm: (command) => command.name(),
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 done, 1 done with findings, 2 bad usage or input, 3 file trouble,
70 a bug, 130 interrupted.

New here?  mentor demo   tries everything on invented people
           mentor init   sets up your own program, forms to send included`,
    )
    .exitOverride()
    .showHelpAfterError('(mentor --help lists the commands)');
  for (const [flags, words] of commonOptions) root.option(flags, words);
  return root;
}

function addCommand(
  program: Command,
  machine: Machine,
  entry: CommandEntry,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command(`${entry.name}${entry.arguments === undefined ? '' : ` ${entry.arguments}`}`)
    .summary(entry.short)
    .helpGroup(entry.phase)
    .description(entry.summary);
  for (const [flags, words] of entry.options ?? []) command.option(flags, words);
  command.addHelpText('before', `Example:  ${entry.examples[0]}\n`);
  if (entry.examples.length > 1)
    command.addHelpText(
      'after',
      `\nMore examples:\n${entry.examples
        .slice(1)
        .map((e) => `  ${e}`)
        .join('\n')}`,
    );
  command.addHelpText(
    'after',
    `
Options of every command: -C --dir, --json, --today, --dry-run,
--accept-refusals, --quiet, --verbose, --color, --no-color (mentor --help).`,
  );
  command.exitOverride().showHelpAfterError(`(mentor ${entry.name} --help shows how)`);
  command.action(async () => {
    const raw = command.optsWithGlobals<RawCommon & Record<string, unknown>>();
    const here = machine(raw.color);
    const common = readCommon(raw, here);
    const line = progressLine(
      { columns: here.words.columns, draw: here.say, milliseconds: here.milliseconds },
      !common.quiet,
    );
    const host = speakingAfter(line.erase, here);
    const { run: start } = await entry.load();
    const started = host.milliseconds();
    try {
      done(await start({ host, common, args: command.processedArgs, options: raw, progress: line.show }));
    } finally {
      line.erase();
    }
    if (common.verbose) host.say(`${entry.name} took ${Math.round(host.milliseconds() - started)} ms.\n`);
  });
}

/** Whatever is said stands on a line of its own, and nothing of it commands the terminal. */
function speakingAfter(erase: () => void, { write, say, ...host }: Host): Host {
  const after = (speak: (text: string) => void) => (text: string) => {
    erase();
    speak(terminalText(text));
  };
  return { ...host, write: after(write), say: after(say) };
}

/** The one place that catches: what cannot go on is a sentence and an advice; anything else is a bug and shows its stack. */
function failure(
  error: unknown,
  { say, verbose }: { readonly say: Host['say']; readonly verbose: boolean },
): ExitCode {
  const tell = (text: string) => say(printableLines(text));
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
  if (error instanceof MentorError) {
    tell(`${error.message}\n${error.advice}\n`);
    if (verbose && error.cause !== undefined) tell(`${String(error.cause)}\n`);
    return error.exitCode;
  }
  tell(
    `This is a bug in mentor ${version}. Nothing was written halfway.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return exitCodes.bug;
}
