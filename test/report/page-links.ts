import type { PlannedFile } from '../../src/model/plan.ts';

/** The text of a planned page. */
export function htmlOfFile({ content }: PlannedFile): string {
  const known = typeof content === 'function' ? content() : content;
  if (typeof known === 'string') return known;
  const pieces = known instanceof Uint8Array ? [known] : [...known];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString('utf8');
}

export const idsOf = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

/** Where a page leads on this machine: the page, empty for itself, and the place on it. */
export function linksOf(html: string): { readonly page: string; readonly place: string }[] {
  return [...html.matchAll(/ href="([^":]*)"/g)].map(([, href = '']) => {
    const [page = '', place = ''] = href.split('#');
    return { page, place };
  });
}
