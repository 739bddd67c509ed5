import type { PlannedFile } from '../../src/model/plan.ts';

/** The text of a planned page. */
export function htmlOfFile({ content }: PlannedFile): string {
  if (typeof content === 'string') return content;
  const pieces = content instanceof Uint8Array ? [content] : [...content];
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
