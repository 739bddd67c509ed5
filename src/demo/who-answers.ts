import type { PlantedTruths } from '../model/planted-truths.ts';
import { addDays, daysBetween } from '../time/day.ts';
import type { AskedForm } from './asked-form.ts';
import { trait } from './draw.ts';
import { shareByRank } from './share-out.ts';

/** A form that came back, and on which day. */
export type AnsweredForm = AskedForm & { readonly date: string };

/**
 * Who answers which form: of each wave and side exactly the planned share, fewer from wave to wave, mostly the same people;
 * within some days of the opening. In the order of the days.
 */
export function whoAnswers(
  asked: readonly AskedForm[],
  { answer, seed }: Pick<PlantedTruths, 'answer'> & { readonly seed: string },
): readonly AnsweredForm[] {
  const waves = [...new Set([...asked].sort((a, b) => (a.opens < b.opens ? -1 : 1)).map(({ wave }) => wave))];
  const answered = waves.flatMap((wave, nth) => {
    const share = Math.max(answer.least, answer.first - nth * answer.falls);
    return (['mentee', 'mentor', 'manager', 'stakeholder'] as const).flatMap((side) => {
      const forms = asked.filter((form) => form.wave === wave && form.side === side);
      const will = forms.map(
        ({ person, pairing }) => trait(seed, 'answers', person) + trait(seed, wave, person, pairing),
      );
      const back = shareByRank(will, [1 - share, share]);
      return forms.filter((_, at) => back[at] === 1).map((form) => ({ ...form, date: dayOf(form, seed) }));
    });
  });
  return answered.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ date, pairing, person }: AnsweredForm): string => `${date} ${pairing} ${person}`;

/** Most answer in the first days. */
function dayOf({ opens, until, wave, person, pairing }: AskedForm, seed: string): string {
  const days = Math.min(7, Math.max(0, daysBetween(opens, until)) + 1);
  return addDays(opens, Math.floor(days * trait(seed, 'day', wave, person, pairing) ** 2));
}
