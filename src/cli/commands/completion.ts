import { exitCodes } from '../../model/mentor-error.ts';
import type { Call, CommandEntry, CommandModule } from '../command-entry.ts';
import { absolute, readChoice } from '../common-options.ts';
import { completionScript } from '../completion/completion-script.ts';
import { completionsOf } from '../completion/completions.ts';
import { knownIds } from '../completion/known-ids.ts';
import { shells } from '../option-values.ts';

/**
 * mentor completion <shell>: the script that makes the Tab key complete. With the words of a command line behind it, which
 * is how the script asks: what could stand at the end of them.
 */
export const completing = (commands: readonly CommandEntry[]): CommandModule => ({
  run: async ({ host, args: [name, rest] }: Call) => {
    const shell = readChoice('shell', String(name), shells);
    const words = Array.isArray(rest) ? rest.map(String) : [];
    if (words.length === 0) {
      host.write(completionScript[shell]);
      return exitCodes.done;
    }
    const typed = shell === 'powershell' ? [...words.slice(0, -1), (words.at(-1) ?? '').slice(0, -1)] : words;
    const { candidates, paths = 'none' } = await completionsOf(typed, commands, (kind, folder) =>
      knownIds(kind, absolute(folder, host), host.disk),
    );
    const lines = candidates.map(({ value, words: about }) =>
      about === '' ? value : `${value}\t${about.replaceAll(/\p{Cc}+/gu, ' ')}`,
    );
    host.write(`${[paths, ...lines].join('\n')}\n`);
    return exitCodes.done;
  },
});
