import type { AgendaKind } from '../../model/guide.ts';
import type { AgendaTopic } from '../../model/meeting-agendas.ts';
import type { AgendaSet } from '../../schema/program-agendas.ts';

/** What one meeting is about: a title for calendars and lists, and how one begins. */
export type TopicText = {
  readonly title: string;
  readonly text: string;
  /** On the mentor's side, where the question is theirs. */
  readonly mentorTitle?: string;
};

/** A step of a usual agenda that is another one in meetings for this purpose; `at` counts from 0. */
export type OtherStep = { readonly at: number; readonly title: string; readonly text: string };

/** What the meetings for one purpose say, where it is not what all meetings say. */
export type PurposeText<S extends AgendaSet> = {
  readonly topics: Readonly<Record<AgendaTopic<S>, TopicText>>;
  readonly steps?: { readonly [K in Exclude<AgendaKind, 'regular' | 'review'>]?: OtherStep };
};

export type PurposeTexts = { readonly [S in AgendaSet]: PurposeText<S> };
