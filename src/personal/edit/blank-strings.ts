import { attribute, plainText, unescapeXml } from '../../read/xml-text.ts';
import { eachElement, mapElements } from './map-elements.ts';
import { hasFormula } from './row-cells.ts';

/** Which texts the cells of sheets show: shared ones by their number, others as they are. Cells that compute theirs apart. */
export function stringsInUse(sheets: readonly string[]): {
  readonly numbers: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
} {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  for (const sheet of sheets)
    for (const cell of eachElement(sheet, 'c')) {
      const { attributes, content = '' } = cell;
      const type = attribute(attributes, 't');
      const value = /<(?:\w+:)?v(?:\s[^<>]*)?(?<!\/)>(.*?)(?:<\/(?:\w+:)?v>|$)/s.exec(content)?.[1];
      if (type === 's') numbers.add(Number(value));
      else if (type === 'inlineStr') texts.add(plainText(content));
      else if (value !== undefined && !hasFormula(cell)) texts.add(unescapeXml(value));
    }
  return { numbers, texts };
}

/** The shared texts with those blanked that no cell shows; their numbers stay. */
export function blankStrings(xml: string, used: ReadonlySet<number>): string {
  let number = -1;
  return mapElements(xml, 'si', ({ tag, whole }) => {
    number++;
    const prefix = tag.slice(0, -2);
    return used.has(number) ? whole : `<${tag}><${prefix}t/></${tag}>`;
  });
}
