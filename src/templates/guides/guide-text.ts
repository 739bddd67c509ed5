import type { AgreementClause, GuideBlock, GuideStyle, GuideWords } from '../../model/guide.ts';
import type { Role } from '../../model/person.ts';
import type { AgendaText } from '../agenda-texts.ts';

/** What one style of meeting says in one language, where that is not what is said to a pair. */
export type GuideText = {
  /** The meeting that the sheet tells step by step: the first of a pair, every one of a group. */
  readonly agenda?: AgendaText;
  /** Without `inShort` nobody signs it: it is said aloud. */
  readonly agreement?: { readonly clauses: readonly AgreementClause[]; readonly inShort?: string };
  readonly blocks: readonly GuideBlock[];
  readonly instead?: { readonly [R in Role]?: GuideWords };
  readonly notAsked?: string;
};

/** Every style but a pair's, which the agendas and the agreement are written for. */
export type GuideTexts = Readonly<Record<Exclude<GuideStyle, 'pair'>, GuideText>>;
