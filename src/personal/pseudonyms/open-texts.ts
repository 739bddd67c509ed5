import { isDeclined } from '../../model/declined-answer.ts';
import { neutraliseFormula } from '../../model/formula-cell.ts';
import { foldText } from '../../read/fold-text.ts';
import type { PseudonymMaker } from './pseudonym-maker.ts';

/** Which texts may stand in the copy in their own words. Others get a pseudonym, so that equal ones stay equal. */
export type OpenTexts = {
  /** A word of the program's own, such as the name of a field: as it is, unless it names somebody or looks like a formula. */
  readonly word: (text: string) => string;
  /** An answer: as it is where several people gave it or the program offers it, and it names nobody. */
  readonly answer: (text: string) => string;
  /** A text of which only that it is the same as another may be told. */
  readonly hidden: (text: string) => string;
};

export type TextSources = {
  readonly isNaming: (text: string) => boolean;
  /** Folded answers that several people gave, or that the program offers. */
  readonly usual: ReadonlySet<string>;
  readonly make: PseudonymMaker;
};

/** A day and a month in figures: of a birthday, or of something else that happened to one person. */
const isDate = (text: string): boolean => /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text);

/** A grade or a count: few figures stand for nobody. */
const isSmallNumber = (text: string): boolean => /^[+-]?\d{1,3}(?:[.,]\d{1,2})?$/.test(text);

/** Written with a sign in front so that no spreadsheet runs it, which readers of forms take for part of the answer. */
const looksLikeFormula = (text: string): boolean => neutraliseFormula(text) !== text;

/** Decides once for each text: most are given again and again. */
export function openTexts({ isNaming, usual, make }: TextSources): OpenTexts {
  const hidden = (text: string) => (text.trim() === '' ? '' : make.text(foldText(text)));
  const words = new Map<string, string>();
  const word = (text: string) => {
    const known = words.get(text) ?? (isNaming(text) || looksLikeFormula(text) ? hidden(text) : text);
    words.set(text, known);
    return known;
  };
  return {
    hidden,
    word,
    answer: (text) => {
      const isUsual = isSmallNumber(text) || isDeclined(text) || (usual.has(foldText(text)) && !isDate(text));
      return isUsual ? word(text) : hidden(text);
    },
  };
}

/** Gathers who gave which answer; `usual` are those that two people gave. */
export function answerTally() {
  const first = new Map<string, string>();
  const usual = new Set<string>();
  return {
    usual,
    add: (text: string, person: string) => {
      const folded = foldText(text);
      if (usual.has(folded)) return;
      const giver = first.get(folded);
      if (giver === undefined) first.set(folded, person);
      else if (giver !== person) usual.add(folded);
    },
  };
}
