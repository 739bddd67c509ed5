import { attribute, unescapeXml } from '../../read/xml-text.ts';
import type { DocumentParts } from './document-parts.ts';
import { mapElements, withAttribute } from './map-elements.ts';
import { hasFormula } from './row-cells.ts';

type Gone = { readonly gone: ReadonlySet<string>; readonly sheets: readonly string[] };

/** A text as long is nobody's but the one cell's; of a shorter one a formula may hold the letters by chance. */
const telling = 12;

/**
 * Takes the texts that no cell shows any more out of the copies that a workbook keeps of its cells: what formulas showed
 * when they were last computed, charts, text boxes, values of other workbooks. Pivot tables lose their copy of the data
 * and are told to make it anew.
 */
export function forgetCopies(parts: DocumentParts, { gone, sheets }: Gone): void {
  if (gone.size === 0) return;
  const long = [...gone].filter((text) => text.length >= telling);
  const isCopy = (text: string) => gone.has(text) || long.some((one) => text.includes(one));
  for (const path of sheets) parts.set(path, forgetComputed(parts.text(path), isCopy));
  for (const path of parts.paths().filter((one) => copying.test(one) && !sheets.includes(one))) {
    if (/pivotCacheRecords/i.test(path)) parts.set(path, withoutRecords(parts.text(path)));
    else if (/pivotCacheDefinition/i.test(path)) parts.set(path, toBeRefreshed(parts.text(path), gone));
    else parts.set(path, blankTexts(parts.text(path), gone));
  }
}

const copying =
  /^xl\/(pivotCache|charts|drawings|diagrams|externalLinks|slicerCaches|queryTables)\/[^/]*\.xml$/i;

function forgetComputed(xml: string, isCopy: (text: string) => boolean): string {
  return mapElements(xml, 'c', (cell) =>
    hasFormula(cell) && attribute(cell.attributes, 't') === 'str'
      ? mapElements(cell.whole, 'v', ({ tag, attributes, content = '', whole }) =>
          isCopy(unescapeXml(content)) ? `<${tag}${attributes}></${tag}>` : whole,
        )
      : cell.whole,
  );
}

const blankTexts = (xml: string, gone: ReadonlySet<string>): string =>
  xml.replace(/>([^<]+)/g, (whole, text: string) => (gone.has(unescapeXml(text)) ? '>' : whole));

function withoutRecords(xml: string): string {
  return mapElements(
    xml,
    'pivotCacheRecords',
    ({ tag, attributes }) => `<${tag}${withAttribute(attributes, 'count', '0')}/>`,
  );
}

/** Items are pointed at by their number, so each stays one, and no two are alike. */
function toBeRefreshed(xml: string, gone: ReadonlySet<string>): string {
  let nth = 0;
  return xml
    .replace(/<((?:\w+:)?pivotCacheDefinition)(\s[^<>]*)>/, (_, tag: string, attributes: string) => {
      const fresh = withAttribute(withAttribute(attributes, 'recordCount', undefined), 'refreshOnLoad', '1');
      return `<${tag}${fresh}>`;
    })
    .replace(/(<(?:\w+:)?s\s(?:[^<>]*\s)?v=)"([^"]*)"/g, (whole, start: string, text: string) =>
      gone.has(unescapeXml(text)) ? `${start}"-${++nth}"` : whole,
    );
}
