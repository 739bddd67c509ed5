import { foldHeader } from './fold-text.ts';
import { claimOf } from './header-claim.ts';
import type { Table } from './table.ts';

/** The columns of a list of pairs; `name` where each pair has one. */
export type PairColumns = { readonly mentor: number; readonly mentee: number; readonly name?: number };

/** Ways to name a person, the surest first. */
const keys = ['email', 'id', 'name', 'bare'] as const;
const keyOf = {
  email: /^(work |dienstliche )?(email|e mail|mail)( address| adresse)?$/,
  id: /^(id|employee id|employee number|unique id|user id|personalnummer)$/,
  name: /^(name|full name)$/,
  bare: /^$/,
} as const satisfies Record<(typeof keys)[number], RegExp>;
/** The side before what is said of it, or behind: `Mentor Email`, `E-Mail Mentor:in`, `Name of the mentee`. */
const ofSide = {
  mentor: [
    /^mentor(?:in|s)?\b(?: oder mentor\b)?(?: in\b)? ?(.*)$/,
    /^(.*?) (?:of |der |des )?(?:the )?mentor(?:in|s)?(?: in)?$/,
  ],
  mentee: [/^mentees?\b ?(.*)$/, /^(.*?) (?:of |der |des )?(?:the )?mentees?$/],
} as const;

/** What a header says of a side; undefined where it speaks of something else. */
function saidOf(side: keyof typeof ofSide, folded: string): string | undefined {
  const [before, behind] = ofSide[side];
  return before.exec(folded)?.[1] ?? behind.exec(folded)?.[1];
}

/** Lists of possible pairs carry these; they are no pairings. */
const judged = /\b(score|points|rank|rating|similarity|probability|weight|percent|punkte|rang)\b/;
const connection = /^(mentoring )?(connection|match|pair|partnership|relationship|tandem)( name)?$/;

/**
 * Recognises `Mentor Email Address,Mentee Email Address,Mentoring Connection Name`: a mentor and a mentee in every row,
 * named in the same way, and nobody besides them. Lists with scores are left alone.
 */
export function pairColumns({ header }: Table): PairColumns | undefined {
  const folded = header.map(foldHeader);
  if (folded.some((text) => judged.test(text))) return undefined;
  const others = folded.filter(
    (text) => saidOf('mentor', text) === undefined && saidOf('mentee', text) === undefined,
  );
  const identifies = others.some((text) => {
    const claim = claimOf(text);
    return (
      claim !== undefined &&
      ['id', 'email', 'name', 'last_name'].includes(claim.field) &&
      !connection.test(text)
    );
  });
  if (identifies) return undefined;
  for (const key of keys) {
    const [mentor, mentee] = [sideColumn(folded, 'mentor', key), sideColumn(folded, 'mentee', key)];
    if (mentor < 0 || mentee < 0) continue;
    const name = folded.findIndex((text) => connection.test(text));
    return { mentor, mentee, ...(name < 0 ? {} : { name }) };
  }
  return undefined;
}

function sideColumn(folded: readonly string[], side: keyof typeof ofSide, key: keyof typeof keyOf): number {
  return folded.findIndex((text) => {
    const rest = saidOf(side, text);
    return rest !== undefined && keyOf[key].test(rest);
  });
}
