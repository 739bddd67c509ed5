import type { Day } from '../../model/day.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import type { Rule } from '../../schema/program-rules.ts';
import { counted, fieldWords, listed, numberWord } from '../../texts/counted.ts';
import { removalWords, ruleWords } from '../../texts/rule-words/rule-words.ts';
import type { UnitMethod } from '../../texts/unit-words/unit-words.ts';
import type { Block, Document } from '../document.ts';
import { isOpen, type WhyBasis } from '../pair-facts.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { whySentences } from '../sheets/why-words.ts';
import { plain, summaryDocument } from '../summaries/summary-parts.ts';
import { methodOfResult } from '../units/unit-figures.ts';
import { criteriaOfParts } from './criteria-of-parts.ts';
import { amongEquals, leftWords, noPlace, ownPlaceWords, togetherWords } from './participant-units.ts';
import { isTellable, merged, notPossible, toldRules } from './tellable-rules.ts';

type Input = {
  readonly folder: ProgramFolder;
  /** As the coordinator would get it. */
  readonly result: ExplainResult;
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  /** The person who will read it: the one asked about first. */
  readonly reader: string;
};
type View = Input & {
  readonly people: PeopleById;
  readonly basis: WhyBasis;
  /** What the program is made of; absent for pairs of a mentor and a mentee. */
  readonly method?: UnitMethod;
};

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
    ...(result.units === undefined ? {} : { method: methodOfResult(folder.program) }),
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
    partners: result.partners
      .filter((p) => p.mentee === reader || p.mentor === reader)
      .map(({ pairing, mentee, mentor, role }) => ({
        ...{ pairing, mentee, mentor },
        ...(role === undefined ? {} : { role }),
      })),
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
    ...(result.units === undefined ? {} : { units: ownUnits(result.units, reader) }),
  };
}

/** The reader's own units, without scores. */
const ownUnits = (units: NonNullable<ExplainResult['units']>, reader: string) =>
  units
    .filter(({ mentors, members }) => mentors.includes(reader) || members.includes(reader))
    .map((unit) => ({ ...unit, score: null }));

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
  const { result, reader, method } = view;
  const { subject } = result;
  const other = subject.person === reader ? subject.other : subject.person;
  if (other !== null && subject.kind === 'non-pair') return nonPair(view, other);
  if (method !== undefined && method !== 'roles' && method !== 'informal') {
    const own = ownPlaceWords({ ...view, method });
    if (own.length > 0) return [...own, ...whyTogether(view)];
  }
  const own = result.partners.filter(
    (p) =>
      (p.mentee === reader || p.mentor === reader) &&
      (other === null || p.mentee === other || p.mentor === other),
  );
  if (own.length > 0) return own.flatMap((p) => together(view, p));
  return alone(view);
}

/** Why a group, of whoever leads it, and why a peer, as far as they can help and what the two share; in the words of the sheet. */
function whyTogether(view: View): string[] {
  const { result, reader, method, people, basis } = view;
  const { subject, parts, directions = [] } = result;
  const asked = ({ mentee, mentor }: { readonly mentee: string; readonly mentor: string }) =>
    mentee === reader && (subject.other === null || [subject.person, subject.other].includes(mentor));
  const led = method === 'group' ? result.partners.find(asked) : undefined;
  const from = directions.find(asked);
  const two = led === undefined ? from : { ...led, parts };
  const [mentee, mentor] = [people.person(reader), people.person(two?.mentor ?? '')];
  if (two === undefined || mentee === undefined || mentor === undefined) return [];
  const pair = { mentee, mentor, parts: two.parts.filter(({ known }) => known) };
  return whySentences(pair, led === undefined ? amongEquals(basis) : basis, 'mentee');
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
  const own = partners.find((p) => p.mentee === pair.mentee && p.mentor === pair.mentor)?.parts;
  const exact = subject.kind === 'pair' || partners.length === 1 ? parts : (own ?? []);
  return [
    `Your ${side === 'mentee' ? 'mentor' : 'mentee'}${roleWords(view, pair)} is ${name}.`,
    ...whySentences(
      { mentee, mentor, parts: exact },
      { ...basis, criteria: criteriaOfParts(view.folder, basis.criteria, exact) },
      side,
    ),
  ];
}

/** ` for career`, where there are several mentors by role. */
function roleWords(
  { result, method }: View,
  pair: { readonly mentee: string; readonly mentor: string },
): string {
  const row = result.partners.find((p) => p.mentee === pair.mentee && p.mentor === pair.mentor);
  return method !== 'roles' || row?.role === undefined ? '' : ` for ${row.role}`;
}

function alone(view: View): string[] {
  const { result, reader, rules, people, method } = view;
  const isMentee = people.person(reader)?.roles.includes('mentee') === true;
  const first = method === undefined ? 'You have no partner in this match.' : noPlace[method];
  if (method === 'informal') return [first];
  const own = result.left?.find(({ person }) => person === reader)?.reason;
  const reason = result.brokenRules[0] ?? own;
  if (reason === 'out') return [first, 'You are not taking part at present.'];
  if (reason === 'not-eligible')
    return [first, 'A condition for taking part is not met yet; your coordinator can say which.'];
  if (reason === 'waiting-list')
    return [first, 'The places were drawn by lot, and you are on the waiting list.'];
  if (!isMentee) return [first, 'The best match for everybody did not need your place this time.'];
  const special = method === undefined ? undefined : leftWords(own, method);
  if (special !== undefined) return [first, ...special];
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
  const equals = method === 'peer' || method === 'circle';
  if (result.alternatives.length > 0 || of === 0)
    return [
      first,
      equals ? 'Those who would fit are with others.' : 'The mentors who would fit have no place left.',
      ...hope,
    ];
  const why = merged(result.ruledOut, (rule) => isTellable(rule, view)).map((r) =>
    r.rule === notPossible
      ? `${r.count} ${r.count === 1 ? 'is' : 'are'} not possible`
      : removalWords(r, rules),
  );
  return [
    first,
    equals
      ? `Nobody is possible by the rules of the program. Of ${counted(of, 'other person', 'other people')}, ${listed(why)}.`
      : `No mentor is possible by the rules of the program. Of ${counted(of, 'mentor')}, ${listed(why)}.`,
    ...hope,
  ];
}

function nonPair(view: View, other: string): string[] {
  const { result, people, rules, method } = view;
  const name = people.name(other);
  const words = togetherWords[method ?? 'roles'];
  const { brokenRules, forcing } = result;
  if (method === 'informal') return [`You and ${name} ${words.could}.`];
  if (brokenRules.includes('roles'))
    return [`You and ${name} ${words.never}: one of you has to be a mentee and the other a mentor.`];
  if (brokenRules.length > 0) {
    const told = brokenRules
      .filter((rule) => isTellable(rule, view))
      .flatMap((name) => rules.filter((r) => name in r).flatMap((r) => ruleWords(r) ?? []));
    return told.length === 0
      ? [`You and ${name}: not possible.`]
      : [`You and ${name} ${words.never}.`, `The program asks for this: ${listed(told)}.`];
  }
  const could = `You and ${name} ${words.could}.`;
  if (forcing === null) return [could, 'The places were given already.'];
  if (forcing.matched === 0 && forcing.total === 0)
    return [could, 'Another match is just as good for everybody together, and a draw decided between them.'];
  const bears =
    forcing.others === 0
      ? `With the two of you together, ${words.best}.`
      : `With the two of you together, ${numberWord(forcing.others)} ${forcing.others === 1 ? 'other would' : 'others would'} have to change, and ${words.best}.`;
  const lost = forcing.matched < 0 ? ` ${words.lost}` : '';
  return [could, `The best match for everybody is another. ${bears}${lost}`];
}
