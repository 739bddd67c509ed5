import type { ProgramFolder } from '../model/program-folder.ts';
import type { InputSummary } from '../model/source-file.ts';
import type { Call } from './command-table.ts';

/** What every `--json` result begins with after its `schema`. */
export function resultHead(call: Call, folder: ProgramFolder) {
  return { program: folder.program.name, asOf: call.common.today, inputs: [...folder.inputs] };
}

/** The foot of a page: what made it, and of which files: those of its result, so that a page made twice is the same. */
export function footerOf(
  call: Call,
  { inputs }: { readonly inputs: readonly InputSummary[] },
  command: string,
): string[] {
  const files = inputs.map((f) => `${f.file} (${f.rows} rows, SHA-256 ${f.sha256.slice(0, 12)}…)`);
  return [
    `Made by ${command}, mentor ${call.host.version}, as of ${call.common.today}.`,
    `Inputs: ${files.join('; ')}.`,
  ];
}
