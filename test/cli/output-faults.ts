import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { parse as parseHtml } from 'parse5';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';

/**
 * What is wrong with the files that a program wrote, as the programs see them that open such files: nothing of ours is
 * asked. Each fault with the path and what stands there.
 */
export async function outputFaults(files: ReadonlyMap<string, Buffer>): Promise<string[]> {
  const faults = await Promise.all(
    [...files].map(async ([path, bytes]) => {
      const kind = /\.(\w+)$/.exec(path)?.[1] ?? '';
      const found = [...nameFaults(path), ...((await readers[kind]?.(bytes)) ?? [])];
      return found.slice(0, 3).map((fault) => `${path}: ${fault.slice(0, 200)}`);
    }),
  );
  return faults.flat();
}

type Reader = (bytes: Buffer) => readonly string[] | Promise<readonly string[]>;
const text = (bytes: Buffer): string => bytes.toString('utf8');

const commanding = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What of a text commands a screen or turns the letters beside it. */
export const commandsIn = (said: string): readonly string[] =>
  commanding.test(said) ? [`commands: ${JSON.stringify(commanding.exec(said)?.input.slice(0, 150))}`] : [];

function nameFaults(path: string): string[] {
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
  return path
    .split('/')
    .filter((part) => !/^[A-Za-z0-9.][A-Za-z0-9._-]{0,98}[A-Za-z0-9]$/.test(part) || reserved.test(part))
    .map((part) => `a name that is not legal everywhere: ${part}`);
}

/** As spreadsheets see a cell: what begins with a sign, a tab or a return, after what is not seen, is a formula. */
function runs(cell: string): boolean {
  const unseen = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]$/u;
  if (/^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$/.test(cell)) return false;
  for (const letter of cell) {
    if (letter === '\t' || letter === '\r') return true;
    if (!unseen.test(letter)) return ['=', '+', '-', '@'].includes(letter.normalize('NFKC'));
  }
  return false;
}

function csvFaults(bytes: Buffer): string[] {
  const all = text(bytes);
  const [head = ''] = all.split('\n', 1);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  const rows: string[][] = parseCsv(all, { bom: true, delimiter });
  return rows
    .flat()
    .filter(runs)
    .map((cell) => `runs: ${cell}`);
}

type Element = {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
};

function elementsOf(node: object): Element[] {
  if (!('childNodes' in node) || !Array.isArray(node.childNodes)) return [];
  return node.childNodes.flatMap((child: { tagName?: string; attrs?: { name: string; value: string }[] }) => [
    ...(child.tagName === undefined
      ? []
      : [
          {
            name: child.tagName,
            attributes: (child.attrs ?? []).map(({ name, value }) => [name, value] as const),
          },
        ]),
    ...elementsOf(child),
  ]);
}

const ourElements = new Set(
  'html head meta title style body a div p b header h1 h2 h3 h4 main section article nav ol ul li dl dt dd table caption thead tbody tr th td small span time footer figure figcaption svg path line rect circle text g details summary strong code em br'.split(
    ' ',
  ),
);
const address = /^(?:#[\w.-]*|mailto:[^?]*|(?:\.\.\/|[\w.-]+\/)*[\w.-]+\.html(?:#[\w.-]*)?)$/;

function htmlFaults(bytes: Buffer): string[] {
  return elementsOf(parseHtml(text(bytes)))
    .flatMap(({ name, attributes }) => [
      ...(ourElements.has(name) ? [] : [`<${name}>`]),
      ...attributes
        .filter(([key, value]) =>
          key === 'href' ? !address.test(value) : /^on|^src|^action$|^formaction$/.test(key),
        )
        .map(([key, value]) => `<${name} ${key}="${value}">`),
    ])
    .concat(commandsIn(text(bytes)));
}

const markdown = new MarkdownIt('default', { html: true });

function markdownFaults(bytes: Buffer): string[] {
  const tokens = markdown.parse(text(bytes), {});
  const kinds = tokens.flatMap((token) => [token.type, ...(token.children ?? []).map(({ type }) => type)]);
  return kinds
    .filter((kind) => /^(?:html|image|fence|code_block|s_open)/.test(kind))
    .concat(commandsIn(text(bytes)));
}

const ourProperties =
  /^(?:uid|dtstamp|dtstart|dtend|summary|description|location|sequence|status|transp|organizer|attendee)$/;

function calendarFaults(bytes: Buffer): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text(bytes)));
  return [
    ...text(bytes)
      .split('\r\n')
      .filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line)),
    ...calendar
      .getAllProperties()
      .map(({ name }) => name)
      .filter((name) => !/^(?:version|prodid|calscale|method|x-wr-calname|x-wr-timezone)$/.test(name)),
    ...calendar
      .getAllSubcomponents()
      .map(({ name }) => name)
      .filter((name) => !/^(?:vevent|vtimezone)$/.test(name)),
    ...calendar.getAllSubcomponents('vevent').flatMap((event) => [
      ...event.getAllSubcomponents().map(({ name }) => name),
      ...event
        .getAllProperties()
        .map(({ name }) => name)
        .filter((name) => !ourProperties.test(name)),
    ]),
  ];
}

async function letterFaults(bytes: Buffer): Promise<string[]> {
  const { headers, attachments, html = '' } = await PostalMime.parse(bytes);
  const ours = /^(?:from|to|subject|x-unsent|mime-version|content-type)$/;
  // This reader gives the lines of a calendar ends of its own.
  const bytesOf = (content: unknown): Buffer =>
    Buffer.from(text(Buffer.from(content as ArrayBuffer)).replaceAll(/\r?\n/g, '\r\n'));
  const enclosed = await Promise.all(
    attachments.map(({ filename, content }) =>
      outputFaults(new Map([[(filename ?? 'x').replaceAll(/[^\w.-]/g, 'x'), bytesOf(content)]])),
    ),
  );
  return [
    ...headers.map(({ key }) => key).filter((key) => !ours.test(key)),
    ...htmlFaults(Buffer.from(html.replaceAll(/ style="font-family: [\w ,.;:-]*"/g, ''))),
    ...enclosed.flat(),
  ];
}

function xmlElements(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('error', (error) => names.push(`no XML: ${error.message}`));
  parser.write(xml).close();
  return names;
}

const xmlFaults = (bytes: Buffer): string[] =>
  xmlElements(text(bytes)).filter(
    (name) => !/^(?:testsuites?|testcase|failure|skipped|system-out)$/.test(name),
  );

function workbookFaults(bytes: Buffer): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    xmlElements(strFromU8(part))
      .filter((name) => /^no XML|^(?:f|hyperlink|oleObject|ddeLink|externalReference)$/.test(name))
      .map((name) => `${path}: ${name}`),
  );
}

function jsonFaults(bytes: Buffer): readonly string[] {
  JSON.parse(text(bytes));
  return commandsIn(text(bytes));
}

const readers: Readonly<Record<string, Reader>> = {
  csv: csvFaults,
  html: htmlFaults,
  md: markdownFaults,
  ics: calendarFaults,
  eml: letterFaults,
  xml: xmlFaults,
  xlsx: workbookFaults,
  json: jsonFaults,
};
