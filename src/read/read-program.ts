import type { LineCounter } from 'yaml';
import { type Problem, problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type Program, programSchema } from '../schema/program.ts';
import { acceptSettings } from './accept-settings.ts';
import { decodeText } from './decode-text.ts';
import { noPlaces, programFile, type YamlPlaces, yamlPlaces } from './yaml-places.ts';

export type ReadProgram = {
  readonly program: Program;
  readonly places: YamlPlaces;
  readonly problems: readonly Problem[];
};

/**
 * program.yaml to settings with their defaults. What cannot be used is a problem with line and character and is
 * left out, so that everything else in the folder is still judged in the same run. An absent or empty file is valid.
 */
export async function readProgram(file: SourceFile | undefined): Promise<ReadProgram> {
  const decoded = file === undefined ? undefined : decodeText(file.bytes);
  if (decoded === undefined || decoded.text.trim() === '') {
    return { program: programSchema.parse({}), places: noPlaces, problems: [] };
  }
  if (decoded.damaged) return unusable('it holds bytes that are no text');
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  try {
    const document = parseDocument(decoded.text, { lineCounter: lines, prettyErrors: false });
    const places = yamlPlaces(document, lines);
    const faults = syntaxFaults(document.errors, lines);
    // A thousand aliases are more than any program needs and fewer than a bomb does.
    const settings: unknown =
      faults.length > 0 ? bestEffort(document) : document.toJS({ maxAliasCount: 1000 });
    const accepted = acceptSettings(settings, places);
    return { program: accepted.program, places, problems: faults.length > 0 ? faults : accepted.problems };
  } catch (error) {
    // The parser runs out of stack on absurd depth and refuses alias bombs: both are messages, not bugs.
    if (error instanceof RangeError) return unusable('it is nested too deeply');
    if (error instanceof ReferenceError) return unusable(plainDetail(error.message));
    throw error;
  }
}

/** The first fault of each line: those behind it follow from it. */
function syntaxFaults(
  errors: readonly { pos: [number, number]; message: string }[],
  lines: LineCounter,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { pos, message } of errors) {
    const { line, col } = lines.linePos(pos[0]);
    const at = { file: programFile, row: line, column: col };
    if (!byLine.has(line)) byLine.set(line, problem('invalid-yaml', { detail: plainDetail(message) }, at));
  }
  return [...byLine.values()];
}

function unusable(detail: string): ReadProgram {
  const fault = problem('invalid-yaml', { detail }, { file: programFile });
  return { program: programSchema.parse({}), places: noPlaces, problems: [fault] };
}

/** What can still be read around a syntax error keeps the other files from being misjudged. */
function bestEffort(document: { toJS: (options: { maxAliasCount: number }) => unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 });
  } catch {
    return {};
  }
}

function plainDetail(message: string): string {
  if (message.includes('call stack')) return 'it is nested too deeply';
  const line = message.split('\n', 1)[0] ?? message;
  return line.replace(/[.:]$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
