import type { Language } from '../../model/language.ts';
import type { EquityFigure, EquityResult } from '../../schema/equity-result.ts';
import type { Program } from '../../schema/program.ts';
import type { EquityCatalogue } from '../../texts/equity-words/equity-catalogue.ts';

/** What every part of the page about equity looks things up in. */
export type EquityView = {
  readonly result: EquityResult;
  readonly program: Program;
  readonly language: Language;
  readonly words: EquityCatalogue;
};

/** A group whose figure may be told and can be computed. */
export type ShownFigure = EquityFigure & { readonly value: number };

export const isShown = (figure: EquityFigure): figure is ShownFigure => figure.value !== null;
