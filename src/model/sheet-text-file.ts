/** The folder of a program's own words on the sheets, one file a block. */
export const sheetsFolder = 'sheets';

/** No block of a sheet comes near this. */
export const mostSheetBytes = 64 * 1024;

const writing = /\.(md|markdown|txt|docx?|odt|rtf|html?|pages)$/i;

/**
 * Whether a file of that folder is meant as words, right or wrong: `sheets/mentee/hello.md`, and `sheets/hello.docx`, so
 * that somebody is told. Pictures, hidden files and a README are nobody's words.
 */
export function isSheetText(path: string): boolean {
  const [folder, ...below] = path.split('/');
  const name = below.at(-1);
  if (folder !== sheetsFolder || name === undefined || below.length > 2) return false;
  return writing.test(name) && !/^(\.|~\$|readme\b)/i.test(name);
}
