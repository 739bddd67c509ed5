import { attribute, unescapeXml } from '../../read/xml-text.ts';
import { eachElement, escapeXml, mapElements, withAttribute } from './map-elements.ts';

type Replace = (text: string) => string;

/** Elements whose text may be parted into runs of different looks: of cells, comments and drawings. */
const parted = ['si', 'is', 'text', 'p'];
/** Elements that hold a formula, in which `E12` is a cell and nobody's id. */
const formula = /^(?:\w+:)?(?:f|formula[12]?|definedName|calculatedColumnFormula|totalsRowFormula)$/;
/** Attributes that hold words; what stands in the others is the workbook's own. */
const worded =
  /(\s(?:\w+:)?(?:name|displayName|v|c|val|display|tooltip|userId|userName|author|title|descr|caption|uniqueName|prompt|promptTitle|error|errorTitle|comment|description|alt|refreshedBy|email|initials|codeName)=)("[^"]*"|'[^']*')/g;

/** Does `replace` to every text of a part of a workbook, but for the cells of a sheet, which are the table's. */
export function partReplacer(
  replace: Replace,
  sheets: ReadonlyMap<string, string>,
): (path: string, xml: string) => string {
  const inText = (text: string) =>
    changed(text, (plain) => {
      const now = replace(plain);
      // A number has no words, and what counts on one must find one.
      return now !== plain && plain.trim() !== '' && Number.isFinite(Number(plain)) ? '0' : now;
    });
  const inFormula = (text: string) =>
    changed(text, (plain) =>
      plain
        .replace(/"(?:[^"]|"")*"/g, (literal) => replace(literal))
        .replace(/(?<!')'((?:[^']|'')*)'(?=!)/g, (whole, name: string) => {
          const now = sheets.get(name.replaceAll("''", "'"));
          return now === undefined ? whole : `'${now.replaceAll("'", "''")}'`;
        }),
    );
  const inTexts = (xml: string) =>
    xml.replace(
      /<([\w:]+)((?:\s[^<>]*)?)>([^<]+)(?=<)/g,
      (whole, tag: string, attributes: string, text: string) => {
        const now = formula.test(tag) ? inFormula(text) : inText(text);
        return now === text ? whole : `<${tag}${attributes}>${now}`;
      },
    );
  return (path, xml) => {
    const joined = parted.reduce((text, name) => replaceInRuns(text, name, replace), xml);
    const [before, cells, behind] = /^xl\/worksheets\//.test(path) ? aroundCells(joined) : [joined, '', ''];
    const outside = (text: string) => inLinks(inTags(inTexts(text), { path, replace, sheets }), replace);
    const formulas = mapElements(cells, 'f', ({ tag, attributes, content, whole }) => {
      const now = content === undefined ? content : inFormula(content);
      return now === content ? whole : `<${tag}${attributes}>${now}</${tag}>`;
    });
    return outside(before) + formulas + outside(behind);
  };
}

/** Text of XML with something done to what it says; as it was where that says the same. */
function changed(text: string, replace: Replace): string {
  const plain = unescapeXml(text);
  const now = replace(plain);
  return now === plain ? text : escapeXml(now);
}

/** A name can be half bold: the runs are read as one text, and where that changes, the first holds it all. */
function replaceInRuns(xml: string, name: string, replace: Replace): string {
  return mapElements(xml, name, ({ whole, content }) => {
    const runs = content === undefined ? [] : [...eachElement(content, 't')];
    const text = runs.map((run) => unescapeXml(run.content ?? '')).join('');
    const now = replace(text);
    if (now === text) return whole;
    let rest = now;
    return mapElements(whole, 't', ({ tag, attributes }) => {
      const own = escapeXml(rest);
      rest = '';
      return own === ''
        ? `<${tag}/>`
        : `<${tag}${withAttribute(attributes, 'xml:space', undefined)} xml:space="preserve">${own}</${tag}>`;
    });
  });
}

/** The rows of a sheet, and what stands before and behind them. */
function aroundCells(xml: string): readonly [before: string, cells: string, behind: string] {
  const from = xml.search(/<(?:\w+:)?sheetData\b/);
  const to = xml.lastIndexOf('sheetData>');
  return from < 0 || to < from ? [xml, '', ''] : [xml.slice(0, from), xml.slice(from, to), xml.slice(to)];
}

function inTags(
  xml: string,
  {
    path,
    replace,
    sheets,
  }: { readonly path: string; readonly replace: Replace; readonly sheets: ReadonlyMap<string, string> },
): string {
  return xml.replace(/<([\w:]+)(\s[^<>]*)>/g, (_, tag: string, attributes: string) => {
    const now = attributes.replace(worded, (whole: string, key: string, quoted: string) => {
      const value = quoted.slice(1, -1);
      const word = changed(value, (plain) =>
        path === 'xl/workbook.xml' && /^(\w+:)?sheet$/.test(tag)
          ? (sheets.get(plain) ?? plain)
          : replace(plain),
      );
      if (word === value) return whole;
      return `${key}"${named.test(tag) ? word.replace(/[^\p{L}\p{N}_.]+/gu, '_') : word}"`;
    });
    return `<${tag}${now}>`;
  });
}

/** What these are called must be one word. */
const named = /^(?:\w+:)?(?:table|definedName|slicer|slicerCacheDefinition)$/;

/** Where links lead: `mailto:ewa%2Enowak@…`. Links to parts of the workbook have no words. */
function inLinks(xml: string, replace: Replace): string {
  return xml.replace(
    /<((?:\w+:)?Relationship)(\s[^<>]*?)(\/?>)/g,
    (whole, tag: string, attributes: string, end: string) => {
      const target = attribute(attributes, 'Target') ?? '';
      if (attribute(attributes, 'TargetMode') !== 'External') return whole;
      const plain = decoded(target);
      const now = replace(plain);
      return now === plain ? whole : `<${tag}${withAttribute(attributes, 'Target', encodeURI(now))}${end}`;
    },
  );
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
}
