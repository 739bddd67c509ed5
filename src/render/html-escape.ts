const special = /["&<]/;

/** Text inside an element or between the quotation marks of an attribute, of HTML and of the SVG in it. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
