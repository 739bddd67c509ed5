import { folded } from '../../model/folded.ts';
import { leaversForATest } from '../../model/leavers-for-a-test.ts';
import type { Employee } from '../../model/roster.ts';
import type { Program } from '../../schema/program.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { holmAdjusted } from '../../stats/holm.ts';
import { stratifiedLogRank } from '../../stats/log-rank.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { valueAtStart } from './fields.ts';
import { matchedDifference, type SpellGroups } from './matched-shares.ts';
import type { Matching } from './matching.ts';
import { spellOf, untilJoined } from './spell.ts';
import type { Member, RetentionStudy } from './study.ts';

type Exploratory = NonNullable<RetentionOutcome['exploratory']>[number];
type OutcomeName = Exploratory['outcome'];
type Found = Omit<Exploratory, 'pAdjusted'>;
type Frame = { readonly horizon: number; readonly program: Program };

/**
 * Outcomes beside the main one, compared within the same strata: the difference of the matched groups, and the test
 * within strata (of a yes-or-no outcome Mantel and Haenszel's). Adjusted by Holm over all that were tested; under ten
 * people with an outcome there is no test.
 */
export function otherOutcomes(study: RetentionStudy, matching: Matching, frame: Frame): Exploratory[] {
  const wanted = study.settings.exploratory.filter(isOther(study));
  const found = [...new Set(wanted)].flatMap((outcome): Found[] => {
    const spell = spellsOf(outcome, study, frame);
    return spell === undefined ? [] : [resultOf(outcome, { study, matching, frame, spell })];
  });
  const tested = found.flatMap(({ p }) => (p === null ? [] : [p]));
  const adjusted = holmAdjusted(tested);
  let at = 0;
  return found.map((each) => ({ ...each, pAdjusted: each.p === null ? null : (adjusted[at++] ?? null) }));
}

/** Those that can be compared here, without the main outcome itself. */
function isOther({ settings }: RetentionStudy) {
  return (outcome: RetentionStudy['settings']['exploratory'][number]): outcome is OutcomeName =>
    outcome !== 'time-to-competence' && outcome !== settings.outcome;
}

type SpellOf = (member: Member) => Spell;

/** Undefined where the rosters cannot tell. */
function spellsOf(
  outcome: OutcomeName,
  study: RetentionStudy,
  { horizon, program }: Frame,
): SpellOf | undefined {
  if (outcome === 'any' || outcome === 'voluntary') return departures(study, outcome);
  if (!study.hasRosterAtStart) return undefined;
  const changed = outcome === 'promotion' ? promoted(program) : moved;
  // The rosters show two days and not when in between: whoever left before the change did not have it.
  return changed === undefined
    ? undefined
    : ({ employee, atStart }) => ({
        time: horizon,
        end: atStart !== undefined && changed(atStart, employee) ? 'event' : 'censored',
      });
}

function departures(study: RetentionStudy, outcome: 'any' | 'voluntary'): SpellOf {
  const joined = new Map(study.late.map((member) => [member.employee.id, member.joined]));
  const mentees = new Set(study.mentees);
  const frame = { ...study, settings: { ...study.settings, outcome } };
  return (member) => {
    const spell = spellOf(member.employee, frame);
    const day = mentees.has(member) ? undefined : joined.get(member.employee.id);
    return day === undefined ? spell : untilJoined(spell, day);
  };
}

type Changed = (before: Employee, after: Employee) => boolean;

/** A higher level than before, by the order that `fields: level` declares. */
function promoted({ fields }: Program): Changed | undefined {
  const order = fields.level?.order;
  if (order === undefined) return undefined;
  const ranks = new Map(order.map((level, rank) => [folded(level), rank]));
  const rankOf = (row: Employee) => ranks.get(folded(valueAtStart(row, 'level') ?? ''));
  return (before, after) => {
    const [one, two] = [rankOf(before), rankOf(after)];
    return one !== undefined && two !== undefined && two > one;
  };
}

function moved(before: Employee, after: Employee): boolean {
  const [one, two] = [valueAtStart(before, 'department'), valueAtStart(after, 'department')];
  return one !== undefined && two !== undefined && folded(one) !== folded(two);
}

type Task = {
  readonly study: RetentionStudy;
  readonly matching: Matching;
  readonly frame: Frame;
  readonly spell: SpellOf;
};

function resultOf(outcome: OutcomeName, { study, matching, frame: { horizon }, spell }: Task): Found {
  const renewed = (members: readonly Member[]) => members.map((member) => ({ spell: spell(member) }));
  const strata = matching.strata.map(({ mentees, others }) => ({
    mentees: renewed(mentees),
    others: renewed(others),
  }));
  const estimate = matchedDifference(strata, horizon);
  const groups = (['mentees', 'others'] as const).map((name) => ({
    name,
    events: study[name].filter((member) => hasBy(spell(member), horizon)).length,
    n: study[name].length,
  }));
  const events = groups.reduce((sum, group) => sum + group.events, 0);
  const spells = (followed: SpellGroups['mentees']): Spell[] =>
    followed.map((each) => upTo(each.spell, horizon));
  const test = stratifiedLogRank(
    strata.map(({ mentees, others }) => ({ first: spells(mentees), second: spells(others) })),
  );
  // The estimate is of those without the outcome; here it is the share with it.
  return {
    outcome,
    horizon,
    groups,
    difference: estimate === null ? null : -estimate.value,
    low: estimate === null ? null : -estimate.high,
    high: estimate === null ? null : -estimate.low,
    p: events < leaversForATest ? null : test.p,
  };
}

function hasBy({ end, time }: Spell, day: number): boolean {
  return end === 'event' && time <= day;
}

function upTo(spell: Spell, day: number): Spell {
  return spell.time <= day ? spell : { ...spell, time: day, end: 'censored' };
}
