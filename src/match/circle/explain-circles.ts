import { sortedBy } from '../../model/order.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { type Explanation, nothingSaid } from '../explain/explanation.ts';
import type { UnitMatch } from '../formats/match-format.ts';
import { ruledOutCounter } from '../ruled-out.ts';
import { CircleView } from './circle-view.ts';

/** Runners-up and circles worth naming. */
const mostNamed = 5;

/** Everybody else in a circle: the score in either direction and the mean of both, in points. */
export type Fellow = NonNullable<Explanation['fellows']>[number];

/** A circle that could take somebody: how well they would sit there, who would make room, and what all lose or win. */
export type OtherCircle = NonNullable<Explanation['circles']>[number];

export type CircleExplanation = Explanation & {
  readonly fellows: Fellow[];
  readonly circles: OtherCircle[];
};

/**
 * Of one person: the means over the others with each of them named, whom else they are near to, which circle would take
 * them best and what that costs, or why they are left. Of two: what bars them, and what bringing them together costs.
 * Every cost is that of the best exchange between two circles, worked out exactly; people of circles that stand stay.
 */
export function explainCircles(
  folder: ProgramFolder,
  match: UnitMatch,
  { person, other }: { readonly person: string; readonly other?: string },
): CircleExplanation {
  const view = new CircleView(folder, match);
  const [one, two] = [view.placeOf(person), other === undefined ? undefined : view.placeOf(other)];
  if (one === undefined || (other !== undefined && (two === undefined || one === two)))
    return {
      ...nothingSaid,
      fellows: [],
      circles: [],
      subject: { person, other: other ?? null, kind: other === undefined ? 'unmatched' : 'non-pair' },
      brokenRules: ['roles'],
    };
  return two === undefined ? ofPerson(view, person, one) : ofTwo(view, { person, other: other ?? '' });
}

function ofPerson(view: CircleView, person: string, place: number): CircleExplanation {
  const { match } = view;
  const row = match.result.pairings.find(({ mentee }) => mentee === person);
  const left = match.result.unmatched.find((u) => u.person === person);
  const fellows = view.fellows(person);
  return {
    ...nothingSaid,
    subject: { person, other: null, kind: row === undefined ? 'unmatched' : 'matched' },
    parts: row?.parts ?? [],
    score: row?.score ?? null,
    partners: fellows.map((fellow) => ({ pairing: row?.id ?? '', mentee: person, mentor: fellow.person })),
    alternatives: runnersUp(view, person),
    brokenRules: left === undefined ? [] : [left.reason],
    ruledOut: left?.ruledOut ?? ruledOutCounter(match.market)(place),
    fellows,
    circles: sortedBy(
      view.otherCircles(person),
      ({ cost }) => -cost.matched,
      ({ cost }) => -cost.total,
      ({ pairing }) => pairing,
    ).slice(0, mostNamed),
  };
}

function ofTwo(
  view: CircleView,
  { person, other }: { readonly person: string; readonly other: string },
): CircleExplanation {
  const together = view.circleOf(person) !== undefined && view.circleOf(person) === view.circleOf(other);
  const both = view.fellow(person, other);
  const brought = together ? undefined : view.bringTogether(person, other);
  const moved = brought === undefined ? [] : [...brought.moved];
  return {
    ...nothingSaid,
    subject: { person, other, kind: together ? 'pair' : 'non-pair' },
    score: both.affinity,
    brokenRules: view.bars(person, other),
    partners: [...new Set([person, other])].flatMap((one) =>
      view
        .fellows(one)
        .map((fellow) => ({ pairing: view.circleOf(one) ?? '', mentee: one, mentor: fellow.person })),
    ),
    forcing:
      brought === undefined
        ? null
        : {
            ...brought.cost,
            moved,
            moves: [],
            others: moved.filter((id) => id !== person && id !== other).length,
          },
    fellows: [both],
    circles: [],
  };
}

/** The nearest people who sit elsewhere, with whom, and what the two together would cost. */
function runnersUp(view: CircleView, person: string): Explanation['alternatives'] {
  const nearest = sortedBy(
    view
      .possible(person)
      .filter((id) => view.circleOf(id) === undefined || view.circleOf(id) !== view.circleOf(person)),
    (id) => -view.fellow(person, id).affinity,
    (id) => id,
  );
  return nearest.slice(0, mostNamed).map((id) => ({
    mentee: person,
    mentor: id,
    score: view.fellow(person, id).affinity,
    placesFree: view.room(id),
    heldBy: view.fellows(id).map((fellow) => fellow.person),
    cost: view.bringTogether(person, id)?.cost ?? null,
  }));
}
