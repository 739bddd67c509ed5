import { type Problem, problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { YamlFaultFacts } from '../model/yaml-fault.ts';
import { type Program, programSchema } from '../schema/program.ts';
import { decodeText } from './decode-text.ts';
import type { ParsedSettings } from './parse-settings.ts';
import { withUsual } from './usual-settings.ts';
import { type GroupNode, plainValue, type SettingNode } from './written-settings.ts';
import { noPlaces, placesIn, programFile, type YamlPlaces, yamlPlaces } from './yaml-places.ts';

export type ReadProgram = {
  readonly program: Program;
  readonly places: YamlPlaces;
  readonly problems: readonly Problem[];
  /** What was read, so that nobody reads it twice. */
  readonly bytes?: Uint8Array;
};

/** No program comes near this; what does is another file, or is meant to do harm. */
const mostBytes = 100_000;

/**
 * program.yaml to settings with their defaults. What cannot be used is a problem with line and character and is
 * left out, so that everything else in the folder is still judged in the same run. An absent or empty file is valid.
 * What was read `before` from the same bytes is not read again.
 */
export async function readProgram(file: SourceFile | undefined, before?: ReadProgram): Promise<ReadProgram> {
  if (file === undefined) return defaults([]);
  if (before?.bytes !== undefined && sameBytes(before.bytes, file.bytes)) return before;
  return { ...(await readBytes(file.bytes)), bytes: file.bytes };
}

async function readBytes(bytes: Uint8Array): Promise<ReadProgram> {
  if (bytes.length > mostBytes)
    return defaults([
      problem('program-too-large', { what: 'bytes', most: mostBytes }, { file: programFile }),
    ]);
  const decoded = decodeText(bytes);
  const text = plainText(decoded.text);
  if (decoded.damaged) {
    const at = placesIn(text)(Math.max(0, text.indexOf('\uFFFD')));
    return defaults([problem('invalid-yaml', { fault: 'not-text' }, at)]);
  }
  if (text.trim() === '') return defaults([]);
  const { parseSettings } = await import('./parse-settings.ts');
  return settled(parseSettings(text));
}

/** Without a byte order mark, and with lines that end in LF. */
const plainText = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');

/** program.yaml as its places count lines and characters. */
export const settingsText = (bytes: Uint8Array): string => plainText(decodeText(bytes).text);

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, at) => byte === b[at]));
}

async function settled({ root, placeAt, problems, trusted }: ParsedSettings): Promise<ReadProgram> {
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return defaults(problems);
  if (root.kind !== 'group')
    return defaults(
      problems.length > 0 ? problems : [problem('invalid-yaml', noSettings(root), placeAt(root.at))],
    );
  const right = programSchema.safeParse(withUsual(plainValue(root)));
  if (right.success)
    return { program: right.data, places: yamlPlaces(root, placeAt), problems: once(problems) };
  // What is said about faults loads where there are any.
  const { acceptSettings } = await import('./accept-settings.ts');
  const { program, draft, found } = acceptSettings(root, placeAt);
  const until = blockStart(root, trusted);
  const faulty = new Set(problems.map(({ at }) => JSON.stringify(at)));
  const own = found
    .filter(({ at }) => at < until)
    .sort((a, b) => a.at - b.at)
    .map((one) => one.problem)
    .filter(({ at }) => !faulty.has(JSON.stringify(at)));
  return { program, places: yamlPlaces(draft, placeAt), problems: once([...problems, ...own]) };
}

function noSettings(root: SettingNode): YamlFaultFacts {
  if (root.kind !== 'scalar') return { fault: 'not-settings', found: 'a list' };
  const [, key = '', rest = ''] = /^([\w-]+):(\S.*)$/.exec(root.text) ?? [];
  return key === ''
    ? { fault: 'not-settings', found: `the text "${root.text.slice(0, 40)}"` }
    : { fault: 'no-space-after-colon', found: root.text.slice(0, 60), write: `${key}: ${rest}` };
}

/** Where the section begins that holds a fault of form: it, and what follows, may not be read as it was meant. */
function blockStart(root: GroupNode, trusted: number): number {
  const starts = [...root.entries.values()].map(({ keyAt }) => keyAt).filter((at) => at <= trusted);
  return trusted === Number.POSITIVE_INFINITY ? trusted : Math.max(0, ...starts);
}

/** What an alias repeats is said once. */
function once(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, at }) => {
    const place = JSON.stringify([code, at]);
    return !seen.has(place) && seen.add(place);
  });
}

function defaults(problems: readonly Problem[]): ReadProgram {
  return { program: programSchema.parse({}), places: noPlaces, problems };
}
