import type { ProblemCode } from '../../model/problem.ts';
import { areaMeanings } from './area-meanings.ts';
import { goalMeanings } from './goal-meanings.ts';
import { keptRecordMeanings } from './kept-record-meanings.ts';
import { peopleMeanings } from './people-meanings.ts';
import type { MeaningsOf, ProblemMeaning } from './problem-meaning.ts';
import { programMeanings } from './program-meanings.ts';
import { recordMeanings } from './record-meanings.ts';
import { rosterMeanings } from './roster-meanings.ts';
import { sheetMeanings } from './sheet-meanings.ts';
import { tableMeanings } from './table-meanings.ts';
import { valueMeanings } from './value-meanings.ts';

const meanings: Partial<MeaningsOf> = {
  ...tableMeanings,
  ...valueMeanings,
  ...peopleMeanings,
  ...rosterMeanings,
  ...programMeanings,
  ...areaMeanings,
  ...sheetMeanings,
  ...recordMeanings,
  ...keptRecordMeanings,
  ...goalMeanings,
};

/** Every kind of problem explained, in the order of the catalogues; a test tells which code has no explanation yet. */
export function problemMeanings(): readonly (ProblemMeaning & { readonly code: ProblemCode })[] {
  return (Object.keys(meanings) as ProblemCode[]).flatMap((code) => {
    const meaning = meanings[code];
    return meaning === undefined ? [] : [{ code, ...meaning }];
  });
}
