import { labelledNumber, scaleWord } from './scale-words.ts';
import { yesOrNo } from './yes-no.ts';

/**
 * The answer to a question that neither program.yaml nor the built-in forms know, as it is kept: a word of a scale as its
 * step from 1 to 5, `4 – agree` as the number, yes and no as these, several choices without the semicolon behind the last;
 * anything else as it stands. Each cell is read by itself, so no other row can change it. A column that is declared, with
 * or without a scale, is not read by this.
 */
export function readOwnAnswer(cell: string): string {
  const plain = cell.replace(/;$/, '').trim();
  const word = scaleWord(plain);
  if (word !== undefined) return String(word.step);
  const labelled = labelledNumber(plain);
  if (labelled !== undefined && scaleWord(labelled.label) !== undefined)
    return labelled.number.replace(',', '.').replace('−', '-');
  const said = /^(?:yes|no|ja|nein)\b.{0,12}$/i.test(plain) ? yesOrNo(plain) : undefined;
  if (said !== undefined) return said ? 'yes' : 'no';
  return plain === cell || cell.includes('\n') ? cell : choices(plain);
}

/** `Mon; Tue;` as Microsoft Forms writes several choices. */
function choices(text: string): string {
  return text
    .split(';')
    .map((choice) => choice.trim())
    .join('; ');
}
