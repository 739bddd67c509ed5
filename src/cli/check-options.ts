import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { type CiOptions, forBuildServer, readCiOptions } from './ci-options.ts';
import type { Call } from './command-entry.ts';
import { readChoice } from './common-options.ts';
import { checkFormats } from './option-values.ts';

export type CheckOptions = CiOptions & {
  /** What stands on stdout: words for people (or annotations), or one document. */
  readonly format: (typeof checkFormats)[number];
  readonly ready: boolean;
  readonly writeFields: boolean;
};

/** Whether something else than a person of the program reads along: then no name is said. */
export const forTools = (options: CheckOptions): boolean =>
  forBuildServer(options) || options.format === 'sarif';

/** The options of `mentor check`, or exit 2 saying which values there are. */
export function readCheckOptions(call: Call): CheckOptions {
  const { options, common } = call;
  const asked =
    typeof options.format === 'string' ? readChoice('format', options.format, checkFormats) : undefined;
  if (common.json && asked !== undefined && asked !== 'json')
    throw new MentorError(
      exitCodes.badInput,
      `--json and --format ${asked} are two answers for one standard output.`,
      'Choose one of them.',
    );
  return {
    ...readCiOptions(call),
    format: common.json ? 'json' : (asked ?? 'text'),
    ready: options.ready === true,
    writeFields: options.writeFields === true,
  };
}
