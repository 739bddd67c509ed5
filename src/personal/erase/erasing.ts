import type { MarkFinder } from '../marks.ts';

/** One person being taken out of the files of a folder. */
export type Erasing = {
  /** Every id that the person goes by in records. */
  readonly ids: ReadonlySet<string>;
  /** What stands in the place of an id from now on: `erased-1`. */
  readonly as: string;
  readonly finder: MarkFinder;
};

/** What stands where others wrote of somebody who was erased. */
export const erasedWord = 'erased';
