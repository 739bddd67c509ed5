/**
 * The blocks of a participant's sheet, in their order, by the ids of their sections; `hello` is the lead of the page.
 * `who` stands once a partner as `who-1`, `who-2` … wherever somebody may have several, and then the reasons stand there too.
 * Questions stand on a mentee's sheet only where a program writes them.
 */
export const sheetBlocks = {
  mentee: [
    'hello',
    'who',
    'why',
    'dates',
    'before',
    'expected',
    'first',
    'questions',
    'agreement',
    'way-out',
    'goodbye',
  ],
  mentor: [
    'hello',
    'who',
    'dates',
    'before',
    'expected',
    'first',
    'questions',
    'agreement',
    'not-asked',
    'way-out',
    'goodbye',
  ],
} as const;

export type SheetBlock = (typeof sheetBlocks)['mentee' | 'mentor'][number];
