import { sortedBy } from '../../model/order.ts';
import { type PairingUnit, peopleOf } from '../../model/pairing-unit.ts';
import { type UnitPageWords, unitPageWords } from '../../texts/pair-words/unit-page-words.ts';
import type { Section } from '../document.ts';
import { unitsOfPairs } from '../units-of-pairs.ts';
import { type PairsInput, type PairView, pairView } from './pair-view.ts';

/** What is looked up for each unit; `pairs` are its rows of the result. */
export type UnitView = Omit<PairView, 'sheetOf'> & {
  readonly unitWords: UnitPageWords;
  readonly units: readonly PairingUnit[];
  /** Where the sheet of somebody about a unit lies, seen from these pages. */
  readonly unitSheetOf: (person: string, unit: string) => string | undefined;
};

/** An article of the page: a unit, or one round of a rotation; `people` are those who stand in it. */
export type UnitArticle = {
  readonly unit: string;
  readonly anchor: string;
  /** Under what name it is sorted and looked for. */
  readonly name: string;
  /** What a link from somebody's name says: the number of a round or a circle, the group, or the partner. */
  readonly label: (person: string) => string;
  readonly people: readonly string[];
  readonly article: Section;
};

export function unitView(input: Omit<PairsInput, 'sheetOf'> & Pick<UnitView, 'unitSheetOf'>): UnitView {
  const { format, language } = input.folder.program;
  return {
    ...pairView({ ...input, sheetOf: () => undefined }),
    unitSheetOf: input.unitSheetOf,
    unitWords: unitPageWords(language),
    units: unitsOfPairs(input.pairs, format),
  };
}

/** Everybody in a unit, those who lead it first, the others by name. */
export function inOrder(unit: PairingUnit, { people }: UnitView): readonly string[] {
  const rest = peopleOf(unit).filter((id) => !unit.mentors.includes(id));
  return [
    ...unit.mentors,
    ...sortedBy(
      rest,
      (id) => people.name(id),
      (id) => id,
    ),
  ];
}
