/**
 * As much of XML as the parts of a workbook need: elements, attributes and text. Documents with a DOCTYPE are refused
 * by whoever opens them, so that no entity is ever expanded but the five that everybody has.
 */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities, and with the letters that a workbook writes as `_x000D_`; line ends LF. */
export function unescapeXml(text: string): string {
  let plain = text;
  if (text.includes('&'))
    plain = text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
  if (plain.includes('_x'))
    plain = plain.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

/** The value of an attribute among those of a tag. */
export function attribute(attributes: string, name: string): string | undefined {
  let from = attributes.indexOf(`${name}=`);
  while (from > 0 && !/\s/.test(attributes[from - 1] ?? '')) from = attributes.indexOf(`${name}=`, from + 1);
  if (from < 0) return undefined;
  const quote = attributes[from + name.length + 1] ?? '"';
  const start = from + name.length + 2;
  const end = attributes.indexOf(quote, start);
  return end < 0 ? undefined : unescapeXml(attributes.slice(start, end));
}

/**
 * The attributes of all elements of a name, with or without a prefix. No tag goes beyond the next `<`, nor does a search for
 * its end: of a text that is all beginnings each would lead through the rest of it.
 */
export function elements(xml: string, name: string): Readonly<Record<string, string>>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^<>]*)>`, 'g'));
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, key = '', double, single]) => [key, unescapeXml(double ?? single ?? '')],
      ),
    ),
  );
}

/** The text of an element of runs (`<r><t>…</t></r>`), without what tells how to pronounce it. */
export function plainText(content: string): string {
  const spoken = content.includes('rPh')
    ? content.replace(/<(?:\w+:)?rPh\b.*?(?:<\/(?:\w+:)?rPh>|$)/gs, '')
    : content;
  let text = '';
  for (const [, run = ''] of spoken.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>(.*?)(?:<\/(?:\w+:)?t>|$)/gs))
    text += run;
  return unescapeXml(withoutCdata(text));
}

function withoutCdata(text: string): string {
  return text.includes('<![CDATA[')
    ? text.replace(/<!\[CDATA\[(.*?)(?:\]\]>|$)/gs, (_, raw: string) => raw.replaceAll('&', '&amp;'))
    : text;
}
