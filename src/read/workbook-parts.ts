import { attribute, elements, plainText } from './xml-text.ts';

/** What the cells of a workbook refer to. */
export type WorkbookParts = {
  readonly strings: readonly string[];
  /** By number of style: is what it shows a day or a time? */
  readonly dates: readonly boolean[];
  /** Days count from 1904, as on old Macs, and not from 1900. */
  readonly from1904: boolean;
};

/**
 * Texts that cells share, in order; what they say about pronunciation is left out (ECMA-376 part 1, 18.4.6 and 18.4.8). One that
 * does not end is the last, and the cells that refer to those behind it are damaged.
 */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (const [, content = ''] of xml.matchAll(
    /<(?:\w+:)?si(?:\s[^<>]*?)?(?:\/>|>(.*?)(?:<\/(?:\w+:)?si>|$))/gs,
  ))
    strings.push(plainText(content));
  return strings;
}

/** Formats that everybody knows by their number and that show a day or a time (18.8.30). */
const knownDates: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

/** Which styles show a day or a time. */
export function dateStyles(xml: string): boolean[] {
  const custom = new Map(
    elements(xml, 'numFmt').map(({ numFmtId = '', formatCode = '' }) => [numFmtId, formatCode]),
  );
  const formats = /<(?:\w+:)?cellXfs\b.*?(?:<\/(?:\w+:)?cellXfs>|$)/s.exec(xml)?.[0] ?? '';
  return elements(formats, 'xf').map(({ numFmtId = '0' }) => {
    const code = custom.get(numFmtId);
    if (code !== undefined) return showsDate(code);
    return knownDates.some(([from, to]) => Number(numFmtId) >= from && Number(numFmtId) <= to);
  });
}

/** Quoted text, escaped letters, colours and currencies apart, a format with y, m, d, h or s shows a day or a time. */
function showsDate(code: string): boolean {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_./g, '').split(';');
  return /[ymdhs]/i.test(positive.replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, ''));
}

/** Does the workbook count its days from 1904? */
export function countsFrom1904(xml: string): boolean {
  const properties = /<(?:\w+:)?workbookPr\b([^<>]*)>/.exec(xml)?.[1] ?? '';
  return ['1', 'true'].includes(attribute(properties, 'date1904') ?? '');
}
