/**
 * The one definition of a cell that a spreadsheet might run: after apostrophes, white space, control, zero-width and
 * other invisible characters it begins with `= + - @` (also full-width, small, raised or lowered forms), a tab or a break
 * of lines: all breaks alike, because a carriage return is read back as a line feed.
 */
const runnable =
  /^['＇\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼₌⁺₊﬩\t\r\n]/u;
/** Of those that begin with a sign. */
const plainNumber = /^[+-]\d+([.,]\d+)?([eE][+-]?\d+)?$/;

const ordinary = /^[a-zA-Z0-9]/;

function isDangerous(cell: string): boolean {
  // Most of a million cells begin with a letter or a digit; the long pattern costs ten times as much.
  if (ordinary.test(cell)) return false;
  return runnable.test(cell) && !plainNumber.test(cell);
}

/**
 * A cell as it is safe in a CSV: one `'` in front of what a spreadsheet might run, everything else unchanged.
 * Numbers stay numbers. `restoreFormula` is its exact inverse.
 */
export function neutraliseFormula(cell: string): string {
  return isDangerous(cell) ? `'${cell}` : cell;
}

/**
 * Takes off the one `'` that `neutraliseFormula` put in front; every other cell, an ordinary leading apostrophe
 * included, comes back unchanged. For our own records only: in people's exports an apostrophe is theirs.
 */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && isDangerous(cell.slice(1)) ? cell.slice(1) : cell;
}
