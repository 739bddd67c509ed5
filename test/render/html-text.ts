import { renderHtml } from '../../src/render/html.tsx';
import type { Links } from '../../src/render/html-inline.tsx';
import type { Document } from '../../src/report/document.ts';

/** A page as one text. */
export function htmlText(document: Document, links?: Links): string {
  return Buffer.concat(renderHtml(document, links)).toString('utf8');
}
