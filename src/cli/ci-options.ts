import { basename, dirname } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { Call } from './command-entry.ts';
import { absolute, readChoice } from './common-options.ts';
import { annotationKinds } from './option-values.ts';

/** Where the JUnit file goes, as typed and taken apart. */
export type JunitFile = { readonly typed: string; readonly folder: string; readonly name: string };

/** What a command tells a build server besides its words. */
export type CiOptions = {
  readonly annotations?: (typeof annotationKinds)[number];
  readonly junit?: JunitFile;
};

/** Whether a build server reads along, where many people look: then no name is said. */
export const forBuildServer = ({ annotations, junit }: CiOptions): boolean =>
  annotations !== undefined || junit !== undefined;

/** `--annotations` and `--junit`, or exit 2 saying which values there are. */
export function readCiOptions({ options: { annotations, junit }, host }: Call): CiOptions {
  return {
    ...(typeof annotations === 'string'
      ? { annotations: readChoice('kind of annotations', annotations, annotationKinds) }
      : {}),
    ...(typeof junit === 'string' ? { junit: junitPath(junit, (path) => absolute(path, host)) } : {}),
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
