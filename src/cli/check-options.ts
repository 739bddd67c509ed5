import { basename, dirname } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { Call } from './command-table.ts';
import { absolute, readChoice } from './common-options.ts';

const formats = ['text', 'json', 'sarif'] as const;
const annotationKinds = ['github'] as const;

/** Where the JUnit file goes, as typed and taken apart. */
type JunitFile = { readonly typed: string; readonly folder: string; readonly name: string };

export type CheckOptions = {
  /** What stands on stdout: words for people (or annotations), or one document. */
  readonly format: (typeof formats)[number];
  readonly annotations?: (typeof annotationKinds)[number];
  readonly junit?: JunitFile;
  readonly ready: boolean;
  readonly writeFields: boolean;
};

/** Whether something else than a person of the program reads along: then no name is said. */
export const forTools = ({ format, annotations, junit }: CheckOptions): boolean =>
  annotations !== undefined || junit !== undefined || format === 'sarif';

/** The options of `mentor check`, or exit 2 saying which values there are. */
export function readCheckOptions({ options, common, host }: Call): CheckOptions {
  const asked =
    typeof options.format === 'string' ? readChoice('format', options.format, formats) : undefined;
  if (common.json && asked !== undefined && asked !== 'json')
    throw new MentorError(
      exitCodes.badInput,
      `--json and --format ${asked} are two answers for one standard output.`,
      'Choose one of them.',
    );
  const { annotations, junit } = options;
  return {
    format: common.json ? 'json' : (asked ?? 'text'),
    ...(typeof annotations === 'string'
      ? { annotations: readChoice('kind of annotations', annotations, annotationKinds) }
      : {}),
    ...(typeof junit === 'string' ? { junit: junitPath(junit, (path) => absolute(path, host)) } : {}),
    ready: options.ready === true,
    writeFields: options.writeFields === true,
  };
}

/** Only an .xml: a slip must not replace an export or a record. */
function junitPath(typed: string, whole: (path: string) => string): JunitFile {
  const path = whole(typed);
  const name = basename(path);
  if (/^[^\\/:\0]+\.xml$/i.test(name)) return { typed, folder: dirname(path), name };
  throw new MentorError(
    exitCodes.badInput,
    `"${typed}" is no name for a JUnit file.`,
    'Give --junit a file that ends in .xml, such as out/check.xml.',
  );
}
