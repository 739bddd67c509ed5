/**
 * The blocks of a participant's sheet, in their order, by the ids of their sections; `hello` is the lead of the page.
 * `who` stands once a partner as `who-1`, `who-2` … wherever somebody may have several, and then the reasons stand there too.
 * Questions stand on a mentee's sheet only where a program writes them. Of equals everybody reads a mentee's sheet. Each way
 * of meeting has blocks of its own: `fellows`, `room` of a group, `hosts` and `hosting` of a circle, `exchange` of peers,
 * `rounds` of a rotation, `channel` across a distance, `tips` and `kinds` of those who found each other.
 */
export const sheetBlocks = {
  mentee: [
    'hello',
    'who',
    'fellows',
    'rounds',
    'why',
    'exchange',
    'themes',
    'dates',
    'hosts',
    'tips',
    'before',
    'expected',
    'channel',
    'first',
    'meetings',
    'hosting',
    'kinds',
    'questions',
    'room',
    'agreement',
    'check-ins',
    'way-out',
    'goodbye',
  ],
  mentor: [
    'hello',
    'who',
    'rounds',
    'themes',
    'spread',
    'dates',
    'tips',
    'before',
    'expected',
    'channel',
    'first',
    'meetings',
    'kinds',
    'questions',
    'facilitate',
    'room',
    'agreement',
    'check-ins',
    'not-asked',
    'way-out',
    'goodbye',
  ],
} as const;

export type SheetBlock = (typeof sheetBlocks)['mentee' | 'mentor'][number];
