import type { Day } from '../../model/day.ts';
import type { HandbookContent } from '../../model/handbook.ts';
import type { Program } from '../../schema/program.ts';
import type { Document } from '../document.ts';

/** What the pages are made of: a program that has its dates, and what its template says. */
export type HandbookInput = {
  readonly program: Program;
  readonly start: Day;
  readonly end: Day;
  readonly content: HandbookContent;
  readonly today: Day;
  readonly footer: Document['footer'];
};

/** `name`: of the file, without its ending. */
export type HandbookPage = { readonly name: string; readonly document: Document };
