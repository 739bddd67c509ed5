import { attribute } from '../../read/xml-text.ts';

/** An element as it stands in a text: its name with the prefix, what stands in its tag, and what it holds, if it can. */
export type XmlElement = {
  readonly tag: string;
  readonly attributes: string;
  readonly content: string | undefined;
  readonly whole: string;
};

const patterns = new Map<string, RegExp>();

/** Where an element of a name begins. */
function openingOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`<((?:\\w+:)?${name})(\\s[^<>]*?)?(/?)>`, 'g');
  patterns.set(name, pattern);
  return pattern;
}

/** By its tag, where the last element of a name ends: what begins behind that need not be searched for its end. */
const lastClosings = (xml: string, name: string): ReadonlyMap<string, number> =>
  new Map(
    [...xml.matchAll(new RegExp(`</((?:\\w+:)?${name})>`, 'g'))].map(({ 1: tag = name, index }) => [
      tag,
      index,
    ]),
  );

/** Each element of a name, none of which holds another of them, and where it begins; one that never closes is none. */
function* elementsWithin(xml: string, name: string): Generator<XmlElement & { readonly at: number }> {
  let closings: ReadonlyMap<string, number> | undefined;
  let behind = 0;
  for (const opening of xml.matchAll(openingOf(name))) {
    const [whole, tag = name, attributes = '', slash] = opening;
    const at = opening.index;
    const from = at + whole.length;
    const isEmpty = slash === '/';
    if (at < behind || (!isEmpty && closings !== undefined && (closings.get(tag) ?? 0) < from)) continue;
    const to = isEmpty ? from : xml.indexOf(`</${tag}>`, from);
    if (to < 0) {
      closings = lastClosings(xml, name);
      continue;
    }
    behind = isEmpty ? from : to + tag.length + 3;
    const content = isEmpty ? undefined : xml.slice(from, to);
    yield { at, tag, attributes, content, whole: xml.slice(at, behind) };
  }
}

/** The text with each element of a name as `map` gives it. */
export function mapElements(xml: string, name: string, map: (element: XmlElement) => string): string {
  const parts: string[] = [];
  let kept = 0;
  for (const element of elementsWithin(xml, name)) {
    const mapped = map(element);
    if (mapped === element.whole) continue;
    parts.push(xml.slice(kept, element.at), mapped);
    kept = element.at + element.whole.length;
  }
  return kept === 0 && parts.length === 0 ? xml : parts.join('') + xml.slice(kept);
}

/** Each element of a name. */
export const eachElement = (xml: string, name: string): Iterable<XmlElement> => elementsWithin(xml, name);

/** The tag of an element with an attribute as told; undefined takes it out. */
export function withAttribute(attributes: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  if (attribute(attributes, name) === undefined) return attributes + written;
  return attributes.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), () => written);
}

/** Text as the parts of a workbook write it: what XML cannot hold, and what looks like that, as `_x000B_`. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(
      /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
