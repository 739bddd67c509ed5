import type { Language } from '../model/language.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { InputSummary } from '../model/source-file.ts';
import { footerWords } from '../texts/footer-words.ts';
import type { Call } from './command-table.ts';

/** What every `--json` result begins with after its `schema`. */
export function resultHead(call: Call, folder: ProgramFolder) {
  return { program: folder.program.name, asOf: call.common.today, inputs: [...folder.inputs] };
}

/** The foot of a page: what made it, and of which files: those of its result, so that a page made twice is the same. */
export function footerOf(
  call: Call,
  { inputs }: { readonly inputs: readonly InputSummary[] },
  { command, language }: { readonly command: string; readonly language: Language },
): string[] {
  return footerWords({ command, version: call.host.version, day: call.common.today, inputs }, language);
}
