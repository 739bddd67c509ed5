import { decidingUses, fieldsOfCriterion, fieldsOfRule, ruleName } from '../../match/field-uses.ts';
import { type MatchSettings, matchSettings } from '../../match/settings.ts';
import { type MatchStanding, matchStanding } from '../../model/match-standing.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { type RuleBook, ruleBooks } from '../../model/rule-books.ts';
import { type ReadLock, readMatchLock } from '../../read/read-match-lock.ts';
import type { AuditOutcome } from '../../schema/audit-result.ts';
import type { PriorityClass } from '../../schema/program-rules.ts';
import { auditWords } from '../../texts/audit-words/audit-words.ts';
import { basisWords } from '../../texts/match-words/basis-words.ts';
import { ruleWords, sideRuleWords } from '../../texts/rule-words/rule-words.ts';
import type { Call } from '../command-entry.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, publishedHead } from '../result-head.ts';
import { verifyFolder } from '../verify-folder.ts';
import type { AudienceName, BuiltReport } from './report-kinds.ts';

type InForce = Pick<AuditOutcome, 'rules' | 'criteria' | 'conditions'>;

/** For auditors and works councils: what is held and what for, rules and weights, decisions, the match checked again. */
export async function auditReport(
  call: Call,
  { folder, files }: OpenFolder,
  audience: AudienceName,
): Promise<BuiltReport> {
  const { evaluateAudit } = await import('../../evaluate/audit/evaluate-audit.ts');
  const { publishedAudit } = await import('../../evaluate/audit/published-audit.ts');
  const { auditDocument } = await import('../../report/audit/audit-page.ts');
  const { program } = folder;
  const reader = audience === 'coordinator' ? 'coordinator' : 'hr';
  const settings = matchSettings(program, folder.cohort);
  const read = readMatchLock(files);
  const verified = read.state === 'absent' ? null : await verifyFolder(call, folder, read);
  const outcome = evaluateAudit({
    folder,
    uses: decidingUses(program, settings),
    inForce: inForce(folder, settings),
    match: lockFacts(read),
    verify: verified,
    audience: reader,
    today: call.common.today,
  });
  const result = { schema: 'mentor/audit@1' as const, ...publishedHead(call, folder, reader), ...outcome };
  const told = { asOf: call.common.today, figures: publishedAudit(outcome) };
  return {
    ...(reader === 'coordinator' ? {} : { told }),
    document: auditDocument({
      folder,
      result,
      footer: footerOf(call, result, { command: 'mentor report audit', language: program.language }),
    }),
    result,
    answer: answerOf(outcome),
  };
}

const standings = {
  holds: 'the match holds',
  outdated: 'files have changed since the match',
  faulty: 'the match does not hold',
} as const satisfies Record<MatchStanding, string>;

/** The first sentence for the terminal, which speaks English. */
function answerOf({ fields, verify, points }: AuditOutcome): string {
  const match = verify === null ? 'there is no match to check' : standings[matchStanding(verify)];
  const open =
    points.length === 0
      ? 'nothing is open'
      : `${points.length} open: ${points.map(({ point }) => point).join(', ')}`;
  return `${fields.length} fields held; ${match}; ${open}.`;
}

function lockFacts(read: ReadLock) {
  if (read.state !== 'read' && read.state !== 'units') return null;
  const { asOf, mentor, objective, seed, sha256, inputs } = read.lock;
  return { madeOn: asOf, madeBy: mentor, objective, seed, sha256, inputs };
}

/** Rules, criteria and conditions as they are in force, in the words of the program's language. */
export function inForce({ program, mapping }: ProgramFolder, settings: MatchSettings): InForce {
  const held = new Set(mapping.map(({ field }) => field));
  const books = [settings, ...ruleBooks(program).filter(({ role }) => role !== undefined)];
  return {
    rules: books
      .flatMap((book) => rulesOf(book, program.language))
      .map((rule) => ({
        ...rule,
        fields: rule.fields.filter((field) => held.has(field)),
      })),
    criteria: books.flatMap(criteriaOf),
    conditions: conditionsOf(program),
  };
}

type Book = Pick<RuleBook, 'role' | 'rules' | 'criteria'>;
const roleOf = ({ role }: Book): { readonly role?: string } => (role === undefined ? {} : { role });

function rulesOf(book: Book, language: ProgramFolder['program']['language']): InForce['rules'] {
  return book.rules.flatMap((rule) => {
    const text = ruleWords(rule, language);
    // One that is switched off says nothing.
    if (text === undefined) return [];
    return [{ rule: ruleName(rule), text, ...roleOf(book), fields: [...fieldsOfRule(rule)] }];
  });
}

/** The heaviest first. */
function criteriaOf(book: Book): InForce['criteria'] {
  const all = book.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return [...book.criteria]
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map((one) => ({
      name: one.name,
      type: one.type,
      weight: one.weight,
      share: all === 0 ? 0 : one.weight / all,
      ...roleOf(book),
      ...(one.for === undefined ? {} : { for: one.for }),
      missing: one.missing,
      fields: [...fieldsOfCriterion(one)],
    }));
}

function conditionsOf({ eligibility, matching, language }: ProgramFolder['program']): InForce['conditions'] {
  const words = basisWords(language);
  const { orphaned, carriedOver } = auditWords(language).decides;
  const classWords = (one: PriorityClass): string =>
    typeof one === 'string' ? { orphaned, carried_over: carriedOver }[one] : sideRuleWords(one, language);
  return [
    ...(['mentor', 'mentee'] as const).flatMap((side) =>
      eligibility[side].map((rule) => ({
        kind: `eligibility-${side}` as const,
        text: sideRuleWords(rule, language),
      })),
    ),
    ...matching.priority.map((one) => ({ kind: 'priority' as const, text: classWords(one) })),
    ...Object.entries(matching.spread).flatMap(([field, { at_most, at_least_kinds }]) => [
      ...(at_most === undefined ? [] : [{ kind: 'spread' as const, text: words.mostAlike(at_most, field) }]),
      ...(at_least_kinds === undefined
        ? []
        : [{ kind: 'spread' as const, text: words.leastKinds(at_least_kinds, field) }]),
    ]),
  ];
}
