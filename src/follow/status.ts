import type { Day } from '../model/day.ts';
import { type FollowedPairing, type HealthRuleName, healthRuleNames } from '../model/followed-pairing.ts';
import { namesPeople } from '../model/names-people.ts';
import { compareText } from '../model/order.ts';
import { closedStates, type PairingState } from '../model/pairing.ts';
import type { Person } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import type { PairingHealth } from '../schema/progress-result.ts';
import type { StatusResult } from '../schema/status-result.ts';
import { workingDaysAfter } from '../time/working-days.ts';
import { currentWave } from './unanswered-waves.ts';

/** Whom to look at and why, before words are put to it (texts/status-words/status-words.ts). `person` and `partner` are ids. */
export type AttentionItem = Omit<StatusResult['attention'][number], 'reason' | 'say'>;

export type StatusToday = Pick<StatusResult, 'due' | 'counts' | 'meetings'> & {
  readonly attention: readonly AttentionItem[];
};

/**
 * What a coordinator has to know today: whom to call (act), whom nothing is known of, what to watch; the answers that
 * are still out; how many pairings are in which health. One line a person and pairing, for the weightiest reason. Whoever
 * has just been spoken to waits behind the others. With `privacy: person_level: off` the totals alone.
 */
export function statusToday(known: {
  readonly program: Program;
  readonly people: readonly Person[];
  readonly followed: readonly FollowedPairing[];
  readonly today: Day;
}): StatusToday {
  const { program, people, followed, today } = known;
  const addresses = new Map(people.map(({ id, email }) => [id, email]));
  return {
    attention: namesPeople(program) ? attentionOf(followed, addresses, today) : [],
    due: answersOut(followed),
    counts: countsOf(followed),
    meetings: {
      due: followed.reduce((sum, { due }) => sum + due.length, 0),
      held: followed.reduce((sum, { due }) => sum + due.filter(({ held }) => held).length, 0),
    },
  };
}

/** Working days that somebody who was spoken to has to answer, before they are called again. */
const graceAfterContact = 5;

/** What somebody said is answered by a talk about it; whether a pairing meets shows in the days after. */
const saidOnce: ReadonlySet<string> = new Set<HealthRuleName>([
  'contact-me',
  'satisfaction-low',
  'satisfaction-fall',
]);
const isAnswered = (rule: string, workingDays: number): boolean =>
  saidOnce.has(rule) || workingDays <= graceAfterContact;

const stateOrder: readonly PairingHealth['health'][] = ['act', 'unknown', 'watch'];
const ruleOrder: readonly string[] = healthRuleNames;

function attentionOf(
  followed: readonly FollowedPairing[],
  addresses: ReadonlyMap<string, string | undefined>,
  today: Day,
): AttentionItem[] {
  const items = followed.flatMap((one) => {
    const seen = new Set<string>();
    return one.health.reasons.flatMap(({ state, person, ...found }): AttentionItem[] => {
      // Reasons stand worst first, so a person's first one is what to speak about.
      if (state === 'too-early' || seen.has(person)) return [];
      seen.add(person);
      const contacted = contactedSince(one, person, found.since);
      return [
        {
          pairing: one.unit.id,
          person,
          partner: partnerOf(one, person),
          state,
          ...found,
          contacted,
          waits: contacted !== null && isAnswered(found.rule, workingDaysAfter(contacted, today)),
          address: addresses.get(person) ?? null,
        },
      ];
    });
  });
  return items.sort(
    (a, b) =>
      stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) ||
      Number(a.waits) - Number(b.waits) ||
      ruleOrder.indexOf(a.rule) - ruleOrder.indexOf(b.rule) ||
      b.value - a.value ||
      compareText(a.pairing, b.pairing) ||
      compareText(a.person, b.person),
  );
}

/** The last day on which somebody was spoken to about what was found, or after it was found. */
function contactedSince({ members }: FollowedPairing, person: string, since: Day): Day | null {
  const last = members.find((member) => member.person === person)?.contacted.at(-1);
  return last !== undefined && last >= since ? last : null;
}

/** Of two the other one; of a group's members who leads it; of anybody else nobody alone. */
function partnerOf({ unit, members }: FollowedPairing, person: string): string {
  const present = members.filter(({ state }) => !closedStates.has(state));
  const others = present.filter((member) => member.person !== person);
  const [only, second] = others;
  if (only !== undefined && second === undefined) return only.person;
  const leads = unit.kind === 'rotation' ? undefined : others.find(({ side }) => side === 'mentor');
  return unit.mentors.includes(person) ? '' : (leads?.person ?? '');
}

/** Of the wave each person is in now: forms asked and answered, where some are still out. */
function answersOut(followed: readonly FollowedPairing[]): StatusResult['due'] {
  const byWave = new Map<string, { wave: string; opened: string; asked: number; answered: number }>();
  for (const member of followed.flatMap(({ members }) => members)) {
    const current = currentWave(member);
    if (current === undefined) continue;
    const { wave, opened } = current;
    const entry = byWave.get(wave) ?? { wave, opened, asked: 0, answered: 0 };
    entry.asked += 1;
    entry.answered += current.answer === undefined ? 0 : 1;
    byWave.set(wave, entry);
  }
  return [...byWave.values()]
    .filter(({ asked, answered }) => answered < asked)
    .sort((a, b) => compareText(b.opened, a.opened) || b.asked - a.asked || compareText(a.wave, b.wave))
    .map(({ wave, asked, answered }) => ({ wave, asked, answered }));
}

const isOpen = (state: PairingState): boolean => state === 'active' || state === 'paused';

function countsOf(followed: readonly FollowedPairing[]): StatusResult['counts'] {
  const open = followed.filter(({ unit }) => isOpen(unit.state));
  const running = open.filter(({ unit, health }) => unit.state === 'active' || health.health !== 'on-track');
  const count = (state: PairingHealth['health']): number =>
    running.filter(({ health }) => health.health === state).length;
  return {
    open: open.length,
    act: count('act'),
    watch: count('watch'),
    unknown: count('unknown'),
    onTrack: count('on-track'),
    tooEarly: count('too-early'),
    paused: open.length - running.length,
  };
}
