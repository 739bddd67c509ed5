import type { AgreementClause } from '../../model/guide.ts';
import type { Person } from '../../model/person.ts';
import { calledName } from '../../texts/person-names.ts';
import { type AgreementSteps, sheetWords } from '../../texts/sheet-words/sheet-words.ts';
import { parseMilestone } from '../../time/milestone.ts';
import type { Inline, Section } from '../document.ts';
import { type ClauseFacts, fillClause } from '../fill-clause.ts';
import { programFacts } from './program-facts.ts';
import { type SheetInput, soleOf } from './sheet-input.ts';
import { inLanguage, prose } from './sheet-sections.ts';

/** The form that both sign: how one comes to it, the clauses with their lines to write on, and a line for each name. None where a program wants no clauses. */
export function menteeAgreementSection(input: SheetInput): readonly Section[] {
  const { partners, person, guide } = input;
  if (guide.agreement.length === 0) return [];
  const words = sheetWords(guide.language).agreement;
  return [
    {
      id: 'agreement',
      title: words.title,
      blocks: [
        prose(words.mentee(partners.length, stepsOf(input))),
        { kind: 'list', ordered: false, items: clausesOf(input, { mentee: person, mentor: soleOf(input) }) },
        {
          kind: 'signatures',
          lines: [person, ...partners.map((p) => p.person)].map((p) => words.sign(p.name)),
        },
      ],
    },
  ];
}

/** What the form says in one sentence, since the mentee keeps it; a program's own clauses are all told. */
export function mentorAgreementSection(input: SheetInput): readonly Section[] {
  const { partners, guide, person } = input;
  if (guide.agreement.length === 0) return [];
  const words = sheetWords(guide.language).agreement;
  const brings = words.mentor(partners.length, stepsOf(input));
  const pair = { mentor: person, mentee: soleOf(input) };
  const short = shortAgreement(input, pair);
  return [
    {
      id: 'agreement',
      title: words.title,
      blocks:
        short === undefined
          ? [prose(brings), { kind: 'list', ordered: false, items: clausesOf(input, pair) }]
          : [prose(brings, ' ', ...short)],
    },
  ];
}

/** What the form says in one sentence; undefined of clauses that a program wrote itself. */
export function shortAgreement(input: SheetInput, pair: Pair): Inline | undefined {
  const { agreementInShort } = input.guide;
  return agreementInShort === undefined
    ? undefined
    : fillClause(agreementInShort, agreementFacts(input, pair));
}

type Pair = { readonly mentee: Person | undefined; readonly mentor: Person | undefined };

/** The meeting at which the agreement is looked at again, where the schedule has one and all partners the same. */
function reviewOf({ meetings }: SheetInput): number | undefined {
  const numbers = new Set(meetings.flatMap((m) => (m.kind === 'review' ? [m.number] : [])));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** When the form is signed and looked at again, as the milestones of the program say. */
function stepsOf(input: SheetInput): AgreementSteps {
  const milestones = input.folder.program.meetings.milestones.map(parseMilestone);
  const signing = milestones.find(({ name }) => name === 'agreement')?.when;
  const has = (name: string): boolean => milestones.some((milestone) => milestone.name === name);
  return {
    sign: signing?.kind === 'meeting' ? signing.number : undefined,
    review: reviewOf(input),
    middle: has('mid-point review'),
    end: has('closing review'),
  };
}

/** What the clauses of the agreement may name; a fact that is not known is absent. */
function agreementFacts(input: SheetInput, { mentee, mentor }: Pair): ClauseFacts {
  const language = clauseLanguage(input);
  const ofPair: [string, string | undefined][] = [
    ['mentee', mentee === undefined ? undefined : calledName(mentee.name, language)],
    ['mentor', mentor === undefined ? undefined : calledName(mentor.name, language)],
    ['review', reviewOf(input)?.toString()],
  ];
  return new Map([
    ...programFacts(input.folder.program, language),
    ...ofPair.filter((fact): fact is [string, string] => fact[1] !== undefined),
  ]);
}

/** A program's own clauses stay in the language they were written in, and so do their facts. */
const clauseLanguage = ({ folder, guide }: SheetInput) =>
  folder.program.agreement === undefined ? guide.language : guide.ownLanguage;

/** The clauses whose facts are known, each with its lines to write on. */
export function clausesOf(input: SheetInput, pair: Pair): readonly Inline[] {
  const facts = agreementFacts(input, pair);
  return input.guide.agreement.flatMap((clause) => {
    const filled = clauseText(clause, facts);
    if (filled === undefined) return [];
    const text = inLanguage(filled, clauseLanguage(input), input.guide.language);
    return [clause.title === undefined ? text : [{ strong: clause.title }, ' ', ...text]];
  });
}

const clauseText = ({ text, otherwise }: AgreementClause, facts: ClauseFacts): Inline | undefined =>
  fillClause(text, facts) ?? (otherwise === undefined ? undefined : fillClause(otherwise, facts));
