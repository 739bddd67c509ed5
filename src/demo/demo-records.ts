import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import type { Goal } from '../model/goal.ts';
import type { Language } from '../model/language.ts';
import type { PlantedTruths } from '../model/planted-truths.ts';
import type { Training } from '../model/program-folder.ts';
import type { RequiredModule } from '../model/training-module.ts';
import type { GoalTemplate } from '../templates/goals/goal-template.ts';
import { demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import { addDays, daysBetween } from '../time/day.ts';
import { attainmentShares } from './attainment-shares.ts';
import { trait } from './draw.ts';
import { qualityOf } from './held-days.ts';
import { shareByRank } from './share-out.ts';
import type { AnsweredForm } from './who-answers.ts';

type Plan = { readonly truths: PlantedTruths; readonly seed: string };

/** Who completed which module before the start: of each module exactly the planned share of those it is for. */
export function trainingRecords(
  people: readonly { readonly id: string; readonly sides: readonly string[] }[],
  modules: readonly RequiredModule[],
  { truths, seed, start }: Plan & { readonly start: Day },
): Training[] {
  return modules.flatMap(({ module, side, minutes }) => {
    const own = people.filter(({ sides }) => side === 'both' || sides.includes(side));
    const keen = own.map(({ id }) => trait(seed, 'training', id) + 0.3 * trait(seed, module, id));
    const completed = shareByRank(keen, [1 - truths.trained, truths.trained]);
    return own
      .filter((_, at) => completed[at] === 1)
      .map(({ id }) => ({
        person: id,
        module,
        format: 'live',
        ...(minutes === undefined ? {} : { minutes }),
        completed: addDays(start, -15 - Math.floor(5 * trait(seed, module))),
      }));
  });
}

/** Somebody who has begun and sets goals. */
export type GoalSetter = { readonly person: string; readonly pairing: string; readonly began: Day };

/**
 * One goal a person, the planned share with a measure and a date; the others wrote down a wish. After `until` nothing is known;
 * goals are due when two thirds of the time have gone, or later.
 */
export function goalRecords(
  setters: readonly GoalSetter[],
  starters: readonly GoalTemplate[],
  { truths, seed, end, until }: Plan & { readonly end: Day; readonly until: Day },
): Goal[] {
  const good = setters.map(({ person, pairing }) => qualityOf(seed, pairing) + trait(seed, 'goal', person));
  const counted = shareByRank(good, [1 - truths.goalsSet, truths.goalsSet]);
  const reached = shareByRank(good, [1 - truths.goalsMet, truths.goalsMet]);
  const steps = shareByRank(good, attainmentShares(truths));
  return setters.flatMap(({ person, pairing, began }, at): Goal[] => {
    const template = starters[Math.floor(trait(seed, 'which goal', person) * starters.length)];
    if (template === undefined) return [];
    const { title, category, measure, baseline, target } = template;
    const wish = {
      id: `G${String(at + 1).padStart(3, '0')}`,
      revision: 1,
      person,
      pairing,
      title,
      category,
      weight: 1,
    };
    if (counted[at] !== 1) return [{ ...wish, state: 'open' }];
    const share = 0.67 + 0.3 * trait(seed, 'due', person);
    const due = addDays(began, Math.round(daysBetween(began, end) * share));
    const goal = { ...wish, measure, baseline, target, due };
    if (due > until) return [{ ...goal, state: 'open' }];
    const met = reached[at] === 1;
    const step = (steps[at] ?? 0) - 2;
    const attainment = met ? Math.max(0, step) : Math.min(-1, step);
    return [{ ...goal, state: met ? 'met' : 'missed', attainment }];
  });
}

/** The coordinator's log: of those who asked for a call, the planned share got one within three days. */
export function contactRecords(
  calls: readonly (AnsweredForm & { readonly id: string })[],
  { truths, seed, until, language }: Plan & { readonly until: Day; readonly language: Language },
): Contact[] {
  const { callReason, callOutcome } = demoPhrases(language);
  const called = shareByRank(
    calls.map(({ id, wave }) => trait(seed, 'called', id, wave)),
    [1 - truths.called, truths.called],
  );
  return calls
    .filter((_, at) => called[at] === 1)
    .map(({ id, pairing, date }) => ({
      date: addDays(date, 1 + Math.floor(3 * trait(seed, 'when', id))),
      person: id,
      pairing,
      channel: trait(seed, 'channel', id) < 0.7 ? 'telephone' : 'mail',
      reason: callReason,
      outcome: callOutcome,
    }))
    .filter(({ date }) => date <= until);
}
