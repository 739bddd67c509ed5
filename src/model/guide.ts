import type { Language } from './language.ts';
import type { Role } from './person.ts';
import type { SheetBlock } from './sheet-blocks.ts';

/** How people meet: what agendas, agreements and guides are written for. A pair is the measure of all others. */
export const guideStyles = [
  'pair',
  'reverse',
  'e-mentoring',
  'informal',
  'group',
  'circle',
  'peer',
  'trio',
  'flash',
] as const;
export type GuideStyle = (typeof guideStyles)[number];

/** The kinds of meeting that have an agenda of their own. */
export type AgendaKind = 'first' | 'goals' | 'regular' | 'review' | 'mid-point' | 'closing';

/** `mentorTitle`: what the step is called on the mentor's sheet, where that differs. */
export type AgendaStep = {
  readonly title: string;
  readonly mentorTitle?: string;
  readonly minutes: number;
  readonly text: string;
};

/**
 * What happens in one meeting; the minutes of the steps add up to `minutes`. `title`: what it is about, where its kind does
 * not say so; `text`: how one begins with that.
 */
export type Agenda = {
  readonly kind: AgendaKind;
  readonly title?: string;
  readonly text?: string;
  readonly minutes: number;
  readonly steps: readonly AgendaStep[];
  /** Questions that open a conversation. */
  readonly prompts: readonly string[];
};

/**
 * One clause of the agreement. Facts of the pair stand in braces ({mentee}, {mentor}, {cadence}, {length}, {coordinator},
 * {review}); `{___}` is a line to write on. Where a fact is not known, `otherwise` stands instead; without it the clause
 * is left out.
 */
export type AgreementClause = {
  /** A word in front: "Time." */
  readonly title?: string;
  readonly text: string;
  readonly otherwise?: string;
};

/** A block of advice that a style adds to a sheet. In its texts `{coordinator}` may stand, and `{___}` for a line to write on. */
export type GuideBlock = {
  readonly id: SheetBlock;
  /** On whose sheet; absent: on both. */
  readonly side?: Role;
  readonly title: string;
  readonly text?: string;
  readonly ordered?: boolean;
  readonly items: readonly { readonly title?: string; readonly text: string }[];
};

/** Words that a style says to a side instead of the usual ones. */
export type GuideWords = { readonly lead?: string; readonly before?: string };

/** Titles by keys of agendas; see `titleOf`. */
export type AgendaTitles = ReadonlyMap<string, string>;

/** What a sheet says besides the two people: the same for everybody in a program who reads one language. */
export type SheetGuide = {
  readonly language: Language;
  readonly firstMeeting: Agenda;
  /** What meetings are about, by the key of their agenda in schedule.csv; those whose kind says it are left out. */
  readonly agendaTitles: AgendaTitles;
  readonly agreement: readonly AgreementClause[];
  /** The language that the clauses and what is expected are written in, where program.yaml says them itself. */
  readonly ownLanguage: Language;
  /** The agreement in one sentence, for the side that does not keep the form; absent where a program wrote its own clauses. */
  readonly agreementInShort?: string;
  /** What the program itself expects of a side, where program.yaml says so. */
  readonly expected: { readonly mentee?: string; readonly mentor?: string };
  readonly notAskedOfMentor: string;
  readonly style: GuideStyle;
  /** Whether the agreement is a form to sign, or only said aloud. */
  readonly signed: boolean;
  /** In no order: the sheet knows where each stands. */
  readonly blocks: readonly GuideBlock[];
  readonly instead: { readonly [R in Role]?: GuideWords };
};
