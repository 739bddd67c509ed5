import { foldHeader } from './fold-text.ts';

/**
 * Some exports say their header twice, in a row of keys and a row of labels: `FIRSTNAME` above `First Name`
 * (SuccessFactors), or page by page. Such a row, right below the header, is nobody's.
 */
export function isLabelRow(header: readonly string[], cells: readonly string[]): boolean {
  const named = header.flatMap((text, at) => (text === '' ? [] : [[text, cells[at] ?? ''] as const]));
  const same = named.filter(([text, cell]) => bare(text) === bare(cell)).length;
  return same >= 2 && same * 3 >= named.length * 2;
}

function bare(text: string): string {
  return foldHeader(text).replaceAll(' ', '');
}
