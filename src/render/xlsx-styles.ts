import type { Language } from '../model/language.ts';
import type { SheetCell } from '../report/workbook.ts';

/**
 * `text` stays text when somebody types into it. Longer ones cannot have that format, which Excel shows as hashes; they
 * are marked as text instead. `broken` ones take several lines.
 */
type Look =
  | 'plain'
  | 'head'
  | 'day'
  | 'text'
  | 'long'
  | 'broken-text'
  | 'broken-long'
  | `number-${number}`
  | `share-${number}`;

const mostDecimals = 6;
const decimals = Array.from({ length: mostDecimals + 1 }, (_, n) => n);

/** Where each look stands in the list of styles; the first is that of cells without one. */
const looks: readonly Look[] = [
  'plain',
  'head',
  'day',
  'text',
  'long',
  'broken-text',
  'broken-long',
  ...decimals.map((n): Look => `number-${n}`),
  ...decimals.map((n): Look => `share-${n}`),
];
const styles: ReadonlyMap<Look, number> = new Map(looks.map((look, at) => [look, at]));

/** Days that a spreadsheet saves as CSV as they are shown, the same in every locale, and as records are read. */
const dayFormats = { en: 'yyyy-mm-dd', de: '[$-407]dd.mm.yyyy' } as const satisfies Record<Language, string>;

/** In a column of this width a text is broken into lines, or cut. */
export const widestColumn = 60;
const longestText = 255;

export const headStyle = looks.indexOf('head');

/** The number of the style of a cell. */
export function styleOf(cell: SheetCell, wraps: boolean): number {
  return styles.get(lookOf(cell, wraps)) ?? 0;
}

/** The number of the style of a column: of what is typed into it where nothing stands yet. */
export function columnStyle(kind: SheetCell['type'], shown: SheetCell | undefined): number {
  if (kind === 'text' || kind === 'day') return styles.get(kind) ?? 0;
  return shown === undefined ? 0 : styleOf(shown, false);
}

function lookOf(cell: SheetCell, wraps: boolean): Look {
  switch (cell.type) {
    case 'text': {
      const size = cell.text.length > longestText ? 'long' : 'text';
      return wraps && (cell.text.length >= widestColumn || cell.text.includes('\n'))
        ? `broken-${size}`
        : size;
    }
    case 'day':
      return 'day';
    case 'number':
    case 'share':
      return `${cell.type}-${Math.min(cell.decimals, mostDecimals)}`;
    default:
      return cell satisfies never;
  }
}

type Style = {
  readonly format: string;
  readonly bold?: true;
  readonly left?: true;
  readonly quoted?: true;
  readonly wrap?: true;
};

function styleFor(look: Look, language: Language): Style {
  const places = Number(look.split('-')[1] ?? 0);
  const figure = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  if (look.startsWith('number')) return { format: figure };
  if (look.startsWith('share')) return { format: `${figure}%` };
  if (look === 'day') return { format: dayFormats[language], left: true };
  if (look === 'head') return { format: '@', bold: true, wrap: true };
  if (look === 'plain') return { format: 'General' };
  const text: Style = look.endsWith('long') ? { format: 'General', quoted: true } : { format: '@' };
  return look.startsWith('broken') ? { ...text, wrap: true } : text;
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const font = (bold: string) =>
  `<font>${bold}<sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>`;
const edge = '<left/><right/><top/>';

/** The styles of every workbook (ECMA-376 part 1, 18.8): the same list, with the days of the language. */
export function stylesXml(language: Language): string {
  const each = looks.map((look) => styleFor(look, language));
  const formats = [...new Set(each.map(({ format }) => format))].filter((format) => format !== 'General');
  const idOf = (format: string) => (format === 'General' ? 0 : 164 + formats.indexOf(format));
  const xfs = each.map(({ format, bold, left, wrap, quoted }) => {
    const face = bold
      ? 'fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"'
      : 'fontId="0" fillId="0" borderId="0"';
    const align = `<alignment${left ? ' horizontal="left"' : ''} vertical="${bold ? 'center' : 'top'}"${wrap ? ' wrapText="1"' : ''}/>`;
    return `<xf numFmtId="${idOf(format)}" ${face} xfId="0" applyNumberFormat="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ''}>${align}</xf>`;
  });
  return [
    `<styleSheet xmlns="${namespace}">`,
    `<numFmts count="${formats.length}">${formats.map((format) => `<numFmt numFmtId="${idOf(format)}" formatCode="${format}"/>`).join('')}</numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEDF0F2"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2"><border>${edge}<bottom/><diagonal/></border>`,
    `<border>${edge}<bottom style="thin"><color rgb="FF7A8690"/></bottom><diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
