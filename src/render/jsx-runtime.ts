import { escapeHtml } from './html-escape.ts';

/**
 * What JSX compiles to here (`jsxImportSource` in tsconfig.json): every element becomes its HTML at once. A page is
 * written once and never changes, so there is nothing a tree of nodes would be good for, and a cohort has hundreds of
 * pages. Same bytes as preact-render-to-string writes.
 */

/** Finished HTML; any other text on a page is escaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand inside an element; numbers print, `undefined`, `null` and booleans do not. */
export type Child = Markup | string | number | boolean | null | undefined | readonly Child[];

type Value = string | number | undefined;

/** The attributes our pages use; those with a hyphen need no mention. */
type Attributes = {
  readonly children?: Child;
} & Readonly<
  Partial<
    Record<
      | 'class'
      | 'id'
      | 'href'
      | 'role'
      | 'scope'
      | 'lang'
      | 'datetime'
      | 'viewBox'
      | 'preserveAspectRatio'
      | 'x'
      | 'y'
      | 'width'
      | 'height'
      | 'cx'
      | 'cy'
      | 'r'
      | 'd'
      | `data-${string}`,
      Value
    >
  >
>;

export declare namespace JSX {
  type Element = Markup;
  type ElementChildrenAttribute = { readonly children: Child };
  type IntrinsicElements = Readonly<Record<string, Attributes>>;
}

/** Elements that have no end: none of ours has children. */
const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** The HTML of what stands inside an element, or on its own. */
export function htmlOf(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (child instanceof Markup) return child.html;
  if (child === undefined || child === null || typeof child === 'boolean') return '';
  if (typeof child === 'number') return String(child);
  let html = '';
  for (const one of child) html += htmlOf(one);
  return html;
}

/** An element up to its attributes, `<td class="r"`, for many that begin alike; `elementOf` writes the rest. */
export function startOf(tag: string, attributes: Attributes): string {
  let start = `<${tag}`;
  // Object.entries would make two arrays of each of a hundred thousand elements.
  for (const name in attributes) {
    if (name === 'children') continue;
    const value = attributes[name as keyof Attributes];
    if (value === undefined) continue;
    start +=
      value === ''
        ? ` ${name}`
        : ` ${name}="${typeof value === 'string' ? escapeHtml(value) : htmlOf(value)}"`;
  }
  return start;
}

/** The element that begins with `start`. */
export function elementOf(start: string, tag: string, children: Child): Markup {
  const inside = htmlOf(children);
  return new Markup(inside === '' && voidElements.has(tag) ? `${start}/>` : `${start}>${inside}</${tag}>`);
}

/** One element with its attributes, in the order in which they were written; those that are undefined are left out. */
export function jsx(tag: string, attributes: Attributes): Markup {
  return elementOf(startOf(tag, attributes), tag, attributes.children);
}

/** Under these names the compiler asks for elements with several children, and while testing. */
export { jsx as jsxDEV, jsx as jsxs };
