import { nothingSaid } from '../explain/explanation.ts';
import { standingUnits } from '../formats/standing-units.ts';
import { equalsRuledOut } from './equals-ruled-out.ts';
import { peerChanges } from './peer-changes.ts';
import { type MatchedPeers, type PeerExplanation, PeerView } from './peer-view.ts';

/**
 * Of one person: with whom and why, who came next and what forcing each would cost, or why nobody and what would help. Of two:
 * what bars them, what forcing them costs or what is lost without them. Whatever is said of another match was solved.
 */
export function explainPeer(match: MatchedPeers, person: string, other?: string): PeerExplanation {
  const view = new PeerView(match);
  const [one, two] = [view.place.get(person), other === undefined ? undefined : view.place.get(other)];
  if (one === undefined || (other !== undefined && (two === undefined || one === two)))
    return {
      ...nothingSaid,
      directions: [],
      subject: { person, other: other ?? null, kind: other === undefined ? 'unmatched' : 'non-pair' },
      brokenRules: ['roles'],
    };
  return two === undefined ? ofPerson(view, one) : ofTwo(view, one, two);
}

function ofPerson(view: PeerView, place: number): PeerExplanation {
  const { market, result, input } = view.match;
  const person = view.id(place);
  const partners = view.partners.get(person) ?? [];
  const left = result.unmatched.find((u) => u.person === person);
  const [first] = partners;
  const partner = first === undefined ? undefined : view.place.get(first);
  const common = {
    ...nothingSaid,
    partners: view.pairings(person),
    alternatives: view.runnersUp(place),
    ruledOut: left?.ruledOut ?? equalsRuledOut(market)(place),
  };
  if (partner !== undefined)
    return {
      ...common,
      ...view.scores(place, partner),
      subject: { person, other: null, kind: 'matched' },
      apart: partners.length === 1 ? view.apart(place, partner) : null,
    };
  const looks = view.whatIf.isFree(place);
  const changes = looks
    ? peerChanges(input, { whatIf: view.whatIf, now: view.now, standing: standingUnits(market) }, place)
    : [];
  const [smallest] = changes.map(({ more: _more, total: _total, gets: _gets, ...change }) => change);
  return {
    ...common,
    directions: [],
    subject: { person, other: null, kind: 'unmatched' },
    brokenRules: left === undefined || looks ? [] : [left.reason],
    change: smallest ?? null,
    changes: changes.map((change) => ({ ...change, gets: [...change.gets] })),
  };
}

function ofTwo(view: PeerView, one: number, two: number): PeerExplanation {
  const [person, other] = [view.id(one), view.id(two)];
  const together = view.partners.get(person)?.includes(other) === true;
  const forced = together ? undefined : view.forced(one, two);
  const moves = forced === undefined ? [] : view.moves(forced);
  return {
    ...nothingSaid,
    ...view.scores(one, two),
    subject: { person, other, kind: together ? 'pair' : 'non-pair' },
    brokenRules: view.bars(one, two),
    partners: [...view.pairings(person), ...(together ? [] : view.pairings(other))],
    alternatives: together ? view.runnersUp(one) : [],
    apart: together ? view.apart(one, two) : null,
    forcing:
      forced === undefined
        ? null
        : {
            ...view.gain(forced),
            moved: moves.map((m) => m.mentee),
            moves,
            others: moves.filter((m) => m.mentee !== person && m.mentee !== other).length,
          },
  };
}
