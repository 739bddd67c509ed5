import type { SourceFile } from '../../model/source-file.ts';
import { textsOf } from '../edit/texts-of-file.ts';
import type { MarkFinder } from '../marks.ts';

/** How often a file names somebody, and what of it could not be looked through, or only as bytes. */
export type Mentions = {
  readonly times: number;
  readonly unread: readonly { readonly part: string; readonly why: string }[];
};

/** In whichever reading of the file the person is named most: a name stands in several readings of the same letter. */
export async function countMentions(file: SourceFile, finder: MarkFinder): Promise<Mentions> {
  const { texts, opaque, unread } = await textsOf(file);
  const times = Math.max(0, ...texts.map((text) => countIn(text, finder)), countIn(file.path, finder));
  return {
    times,
    unread: [
      ...unread.map(({ name, why }) => ({ part: name, why })),
      ...(opaque ? [{ part: '', why: 'no-text' }] : []),
    ],
  };
}

function countIn(text: string, finder: MarkFinder): number {
  return finder.isIn(text) ? finder.replaced(text, '\uE000').split('\uE000').length - 1 : 0;
}
