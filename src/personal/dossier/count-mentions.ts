import { slugOf } from '../../model/safe-name.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { textsOf } from '../edit/texts-of-file.ts';
import type { HeldPerson } from '../find-held-person.ts';
import type { MarkFinder } from '../marks.ts';
import type { Looking } from './looking.ts';

/** How often a file names somebody, and what of it could not be looked through, or only as bytes. */
export type Mentions = {
  readonly times: number;
  readonly unread: readonly { readonly part: string; readonly why: string }[];
};

/**
 * In whichever reading of the file the person is named most: a name stands in several readings of the same letter. A file
 * that is called after them is about them, whatever stands in it.
 */
export async function countMentions(
  file: SourceFile,
  { finder, person }: Pick<Looking, 'finder' | 'person'>,
): Promise<Mentions> {
  const { texts, opaque, unread } = await textsOf(file);
  const called = countIn(file.path, finder) > 0 || isCalledAfter(file.path, person) ? 1 : 0;
  const times = texts.reduce((most, text) => Math.max(most, countIn(text, finder)), called);
  return {
    times,
    unread: [
      ...unread.map(({ name, why }) => ({ part: name, why })),
      ...(opaque ? [{ part: '', why: 'no-text' }] : []),
    ],
  };
}

/** As our own files are called: `ewa-nowak-k3…`. Of one word a name could be anything. */
function isCalledAfter(path: string, { marks }: HeldPerson): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return [...marks.names].map(slugOf).some((slug) => slug.includes('-') && name.includes(slug));
}

function countIn(text: string, finder: MarkFinder): number {
  return finder.isIn(text) ? finder.replaced(text, '\uE000').split('\uE000').length - 1 : 0;
}
