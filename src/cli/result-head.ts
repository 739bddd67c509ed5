import type { ProgramFolder } from '../model/program-folder.ts';
import type { Call } from './command-table.ts';

/** What every `--json` result begins with after its `schema`. */
export function resultHead(call: Call, folder: ProgramFolder) {
  return { program: folder.program.name, asOf: call.common.today, inputs: [...folder.inputs] };
}

/** The foot of a page: what made it, and of which files. */
export function footerOf(call: Call, folder: ProgramFolder, command: string): string[] {
  const inputs = folder.inputs.map((f) => `${f.file} (${f.rows} rows, SHA-256 ${f.sha256.slice(0, 12)}…)`);
  return [
    `Made by ${command}, mentor ${call.host.version}, as of ${call.common.today}.`,
    `Inputs: ${inputs.join('; ')}.`,
  ];
}
