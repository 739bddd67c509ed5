import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { RoiResult } from '../../schema/roi-result.ts';
import type { RoiCatalogue } from '../../texts/roi-words/roi-catalogue.ts';
import type { RoiFigures } from '../../texts/roi-words/roi-figures.ts';
import type { RoiWords } from '../../texts/roi-words/roi-statements.ts';

export type RoiPageInput = {
  readonly folder: Pick<ProgramFolder, 'program'>;
  readonly result: RoiResult;
  readonly today: Day;
  readonly footer: readonly string[];
};

/** What every section of the page looks things up in. */
export type RoiView = RoiPageInput & {
  readonly language: Language;
  readonly words: RoiCatalogue;
  readonly said: RoiWords;
  readonly figures: RoiFigures;
};

/** The time of so few that others than the coordinator are not told it, nor what is made of it. */
export const isWithheld = ({ result }: RoiView): boolean => result.time.meetings === null;

/** What is missing of the worth is held back, rather than unknown. */
export const isHidden = (view: RoiView): boolean =>
  isWithheld(view) || (view.result.audience !== 'coordinator' && view.result.staying === 'hidden');
