import { readEntities } from './entities.ts';

/** Elements after which another text begins; others part letters of one name at most (`<b>Ewa</b> Nowak`). */
const blocks =
  /^(?:\w+:)?(?:si|is|c|v|f|row|p|text|comment|author|tr|td|th|li|ul|ol|dl|dt|dd|div|br|hr|h[1-6]|table|title|option|section|article|header|footer|caption|figcaption|style|script|pt|tspan)$/i;

/**
 * What a text with tags says, in three ways: as it stands, its entities read; without the tags within a name; with a blank
 * for every tag, since a name may be parted over two cells.
 */
export function markupReadings(text: string): string[] {
  const runs = text.replace(/<!--|-->|<!\[CDATA\[|\]\]>|<[/!?]?([\w:-]*)[^<>]*>/g, (_, tag = '') =>
    blocks.test(tag) ? ' | ' : '',
  );
  const cells = text.replace(/<(\/?)([\w:-]*)[^<>]*>/g, (_, slash: string, tag: string) =>
    slash === '/' && /^(?:\w+:)?(?:tr|row|p|div|table|li|si)$/i.test(tag) ? ' | ' : ' ',
  );
  return [text, runs, cells].map(readEntities);
}
