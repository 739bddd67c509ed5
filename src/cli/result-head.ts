import type { Language } from '../model/language.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { NamedInput } from '../model/source-file.ts';
import type { Audience } from '../report/document.ts';
import { footerWords } from '../texts/footer-words.ts';
import type { Call } from './command-entry.ts';

/** What every `--json` result begins with after its `schema`. */
export function resultHead(call: Call, folder: ProgramFolder) {
  return { program: folder.program.name, asOf: call.common.today, inputs: [...folder.inputs] };
}

/** The same of a report that others than the coordinator read: of the inputs their names. */
export function publishedHead(call: Call, folder: ProgramFolder, audience: Audience) {
  const head = resultHead(call, folder);
  return audience === 'coordinator' ? head : { ...head, inputs: head.inputs.map(({ file }) => ({ file })) };
}

/** The foot of a page: what made it, and of which files: those of its result, so that a page made twice is the same. */
export function footerOf(
  call: Call,
  { inputs }: { readonly inputs: readonly NamedInput[] },
  { command, language }: { readonly command: string; readonly language: Language },
): string[] {
  return footerWords({ command, version: call.host.version, day: call.common.today, inputs }, language);
}
