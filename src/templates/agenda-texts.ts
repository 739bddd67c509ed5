import type { AgendaKind } from '../model/guide.ts';

export type StepText = {
  readonly title: string;
  /** On the mentor's sheet, where that differs. */
  readonly mentorTitle?: string;
  readonly text: string;
};

/** What is said in one kind of meeting, step by step. `prompts`: questions that open a conversation. */
export type AgendaText = {
  readonly steps: readonly StepText[];
  readonly prompts: readonly string[];
};

/** The agendas of one language. Steps follow one another as the minutes in agendas.ts do. */
export type AgendaTexts = Readonly<Record<AgendaKind, AgendaText>>;
