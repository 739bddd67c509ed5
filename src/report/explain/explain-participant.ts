import type { Day } from '../../model/day.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import type { Rule } from '../../schema/program-rules.ts';
import { counted, fieldWords, listed, numberWord } from '../../texts/counted.ts';
import { removalWords, ruleWords } from '../../texts/rule-words/rule-words.ts';
import type { Block, Document } from '../document.ts';
import { isOpen, type WhyBasis } from '../pair-facts.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { whySentences } from '../sheets/why-words.ts';
import { plain, summaryDocument } from '../summaries/summary-parts.ts';

/** What is private, or about somebody else, has one name: why is nobody's to know. */
const notPossible = 'not-possible';

type Input = {
  readonly folder: ProgramFolder;
  /** As the coordinator would get it. */
  readonly result: ExplainResult;
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  /** The person who will read it: the one asked about first. */
  readonly reader: string;
};
type View = Input & { readonly people: PeopleById; readonly basis: WhyBasis };

/**
 * The explanation as a participant may read it: nobody is named but the two it is about, no score, no list, no wish, no
 * decision; whatever is private is only "not possible". Nothing else stays in the result than what is told.
 */
export function explainForParticipant(input: Input): ExplainResult {
  const { result, folder, rules, criteria, reader } = input;
  const { schema, program, asOf, inputs, subject } = result;
  const open = (rule: string) => isTellable(rule, input);
  const view = {
    ...input,
    people: peopleById(folder.cohort),
    basis: { criteria, rules, fields: folder.cohort.fields },
  };
  return {
    schema,
    program,
    asOf,
    inputs,
    audience: 'participant',
    subject,
    match: null,
    parts: [],
    score: null,
    brokenRules: toldRules(result.brokenRules, open),
    partners: result.partners.filter((p) => p.mentee === reader || p.mentor === reader),
    alternatives: [],
    forcing: null,
    apart: null,
    ruledOut: merged(result.ruledOut, open),
    shortage: null,
    shortages: [],
    change: null,
    changes: [],
    places: [],
    rules: [],
    weakest: [],
    told: sentences(view),
  };
}

/** The words of it, ready to be sent. */
export function participantDocument(
  result: ExplainResult,
  { program, today }: { readonly program: string; readonly today: Day },
): Document {
  const [lead = '', ...rest] = result.told;
  const blocks = rest.map((said): Block => ({ kind: 'prose', text: [said] }));
  return summaryDocument({
    program,
    title: 'Explanation',
    asOf: today,
    lead,
    sections: blocks.length === 0 ? [] : [plain('why', ...blocks)],
  });
}

function sentences(view: View): string[] {
  const { result, reader } = view;
  const { subject } = result;
  const other = subject.person === reader ? subject.other : subject.person;
  if (other !== null && subject.kind === 'non-pair') return nonPair(view, other);
  const own = result.partners.filter(
    (p) =>
      (p.mentee === reader || p.mentor === reader) &&
      (other === null || p.mentee === other || p.mentor === other),
  );
  if (own.length > 0) return own.flatMap((p) => together(view, p));
  return alone(view);
}

/** A partner and why, in the words of the sheet. */
function together(view: View, pair: { readonly mentee: string; readonly mentor: string }): string[] {
  const { people, basis, reader } = view;
  const [mentee, mentor] = [people.person(pair.mentee), people.person(pair.mentor)];
  if (mentee === undefined || mentor === undefined) return [];
  const side = pair.mentee === reader ? 'mentee' : 'mentor';
  const name = side === 'mentee' ? mentor.name : mentee.name;
  const parts = view.result.parts.filter((part) => part.known);
  const { subject, partners } = view.result;
  // The parts are those of the pair asked for, or of somebody's only partner.
  const exact = subject.kind === 'pair' || partners.length === 1 ? parts : [];
  return [
    `Your ${side === 'mentee' ? 'mentor' : 'mentee'} is ${name}.`,
    ...whySentences({ mentee, mentor, parts: exact }, basis, side),
  ];
}

/** The rules that may be told; that there is a private reason besides is nobody's to know. */
function toldRules(broken: readonly string[], open: (rule: string) => boolean): string[] {
  const told = broken.filter(open).sort();
  return told.length > 0 || broken.length === 0 ? told : [notPossible];
}

function alone(view: View): string[] {
  const { result, reader, rules, people } = view;
  const isMentee = people.person(reader)?.roles.includes('mentee') === true;
  const first = 'You have no partner in this match.';
  const [reason] = result.brokenRules;
  if (reason === 'out') return [first, 'You are not taking part at present.'];
  if (reason === 'not-eligible')
    return [first, 'A condition for taking part is not met yet; your coordinator can say which.'];
  if (reason === 'waiting-list')
    return [first, 'The places were drawn by lot, and you are on the waiting list.'];
  if (!isMentee) return [first, 'The best match for everybody did not need your place this time.'];
  const { shortage, change } = result;
  const hope =
    change?.kind === 'value' && change.field !== undefined && isOpen(view.basis.fields, change.field)
      ? [
          `If ${change.value} belongs among your ${fieldWords(change.field)}, tell your coordinator: that would help.`,
        ]
      : [];
  if (shortage !== null)
    return [
      first,
      `There are more people than places: ${numberWord(shortage.mentees.length)} of you can only have mentors who offer ${counted(shortage.places, 'place')} between them. The places were given so that as many as possible have a mentor and the pairs fit best.`,
      ...hope,
    ];
  const of = result.ruledOut.reduce((sum, r) => sum + r.count, 0);
  if (result.alternatives.length > 0 || of === 0)
    return [first, 'The mentors who would fit have no place left.', ...hope];
  const why = merged(result.ruledOut, (rule) => isTellable(rule, view)).map((r) =>
    r.rule === notPossible
      ? `${r.count} ${r.count === 1 ? 'is' : 'are'} not possible`
      : removalWords(r, rules),
  );
  return [
    first,
    `No mentor is possible by the rules of the program. Of ${counted(of, 'mentor')}, ${listed(why)}.`,
    ...hope,
  ];
}

function nonPair(view: View, other: string): string[] {
  const { result, people, rules } = view;
  const name = people.name(other);
  const { brokenRules, forcing } = result;
  if (brokenRules.includes('roles'))
    return [`You and ${name} cannot be paired: one of you has to be a mentee and the other a mentor.`];
  if (brokenRules.length > 0) {
    const told = brokenRules
      .filter((rule) => isTellable(rule, view))
      .flatMap((name) => rules.filter((r) => name in r).flatMap((r) => ruleWords(r) ?? []));
    return told.length === 0
      ? [`You and ${name}: not possible.`]
      : [`You and ${name} cannot be paired.`, `The program asks for this: ${listed(told)}.`];
  }
  const could = `You and ${name} could have been paired.`;
  if (forcing === null) return [could, 'The places were given already.'];
  if (forcing.matched === 0 && forcing.total === 0)
    return [could, 'Another match is just as good for everybody together, and a draw decided between them.'];
  const bears =
    forcing.others === 0
      ? 'With the two of you together, the pairs would fit less well in all.'
      : `With the two of you together, ${numberWord(forcing.others)} ${forcing.others === 1 ? 'other would' : 'others would'} have to change, and the pairs would fit less well in all.`;
  const lost = forcing.matched < 0 ? ' Somebody would be left without a mentor.' : '';
  return [could, `The best match for everybody is another. ${bears}${lost}`];
}

/** A rule of the program over fields that participants may read of each other. */
function isTellable(name: string, { rules, folder }: Pick<Input, 'rules' | 'folder'>): boolean {
  const found = rules.filter((r) => name in r);
  const { fields } = folder.cohort;
  return (
    found.length > 0 &&
    found.every((rule) => {
      if ('level_gap' in rule) return isOpen(fields, 'level');
      if ('share' in rule) return isOpen(fields, rule.share.field);
      if ('same' in rule) return isOpen(fields, rule.same);
      if ('different' in rule) return isOpen(fields, rule.different);
      return true;
    })
  );
}

/** The counts with everything private under one name, so that none of it can be told apart. */
function merged(
  ruledOut: ExplainResult['ruledOut'],
  open: (rule: string) => boolean,
): ExplainResult['ruledOut'] {
  const hidden = ruledOut.filter((r) => !open(r.rule)).reduce((sum, r) => sum + r.count, 0);
  return [
    ...ruledOut.filter((r) => open(r.rule)),
    ...(hidden === 0 ? [] : [{ rule: notPossible, count: hidden }]),
  ];
}
