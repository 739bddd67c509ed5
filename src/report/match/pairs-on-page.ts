/** A page of more pairs than this takes a browser too long. */
const mostWhole = 1500;
const shownOfMany = 500;

/** How many of some pairs, lowest score first, stand on the overview; files and workbooks hold them all. */
export function pairsOnPage(pairs: number): number {
  return pairs > mostWhole ? shownOfMany : pairs;
}
