import type { Day } from '../../model/day.ts';
import type { ExitCode } from '../../model/mentor-error.ts';
import type { Call, CommandModule } from '../command-entry.ts';

/** A command of the invented coordinator. */
export type SilentRun = {
  readonly command: keyof typeof commands;
  readonly words?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly today: Day;
};

const commands = {
  match: () => import('../commands/match.ts'),
  pairing: () => import('../commands/pairing.ts'),
  schedule: () => import('../commands/schedule.ts'),
  ingest: () => import('../commands/ingest.ts'),
} as const satisfies Readonly<Record<string, () => Promise<CommandModule>>>;

/** A call of this machine in another folder on another day, of which nobody sees or hears anything. */
export function silentCall(
  call: Call,
  dir: string,
  { words = [], options = {}, today }: Omit<SilentRun, 'command'>,
): Call {
  return {
    ...call,
    host: { ...call.host, cwd: dir, write: () => undefined, say: () => undefined },
    common: { dir, today, json: false, dryRun: false, acceptRefusals: false, quiet: true, verbose: false },
    args: [words],
    options,
  };
}

/** Runs a command as the coordinator would; anything but a clean end is a fault of the invention, and says what was said. */
export async function runSilently(call: Call, dir: string, run: SilentRun): Promise<void> {
  const said: string[] = [];
  const silent = silentCall(call, dir, run);
  const heard: Call = { ...silent, host: { ...silent.host, say: (text) => said.push(text) } };
  const { run: start } = await commands[run.command]();
  const code: ExitCode = await start(heard);
  if (code !== 0)
    throw new Error(
      `mentor ${run.command} ${(run.words ?? []).join(' ')} ended with ${code}: ${said.join('')}`,
    );
}
