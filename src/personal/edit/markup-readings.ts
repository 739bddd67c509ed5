import { readEntities } from './entities.ts';

/** Elements after which another text begins; others part letters of one name at most (`<b>Ewa</b> Nowak`). */
const blocks =
  /<\/?(?:\w+:)?(?:si|is|[cvfp]|row|text|comment|author|t[rdh]|li|[uod]l|d[td]|div|[bh]r|h[1-6]|table|title|option|section|article|header|footer|(?:fig)?caption|style|script|pt|tspan)(?=[\s/>])[^<>]*>/gi;
/** Behind these begins what is of somebody else. */
const rows = /<\/(?:\w+:)?(?:tr|row|p|div|table|li|si)\s*>/gi;
const tags = /<[^<>]*>/g;

/**
 * What a text with tags says, in three ways: as it stands, its entities read; without the tags within a name; with a blank
 * for every tag, since a name may be parted over two cells.
 */
export function markupReadings(text: string): string[] {
  const runs = text
    .replace(blocks, ' | ')
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(tags, '');
  const cells = text.replace(rows, ' | ').replace(tags, ' ');
  return [text, runs, cells].map(readEntities);
}
