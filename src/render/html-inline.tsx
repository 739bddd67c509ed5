import type { Inline, Span } from '../report/document.ts';
import { safeHref } from './html-address.ts';
import type { Child } from './jsx-runtime.ts';

/** Where the name of a row, an entry or a person leads: its id → an address such as `sheets/mentee-E12.html`. */
export type Links = ReadonlyMap<string, string>;

/** A link, or its words alone where the address is none. */
export function linked(words: Child, href: string | undefined): Child {
  const address = href === undefined ? undefined : safeHref(href);
  return address === undefined ? words : <a href={address}>{words}</a>;
}

function spanHtml(span: Span): Child {
  if (typeof span === 'string') return span;
  if ('strong' in span) return <b>{span.strong}</b>;
  if ('code' in span) return <code>{span.code}</code>;
  if ('link' in span) return linked(span.link, span.href);
  if ('blank' in span)
    return <span class={span.blank > 30 ? 'write long' : span.blank > 12 ? 'write' : 'write brief'} />;
  if ('quiet' in span) return <span class="c">{span.quiet}</span>;
  if ('lang' in span) return <span lang={span.lang}>{span.text}</span>;
  return span satisfies never;
}

/** Running text; words are escaped by the renderer, never trusted as markup. */
export function inlineHtml(text: Inline): Child[] {
  return text.map(spanHtml);
}
