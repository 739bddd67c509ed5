import {
  type DueMeeting,
  type FollowedMember,
  type FollowedPairing,
  isAboutAll,
  meetAsSeveral,
} from '../../model/followed-pairing.ts';
import { formatNumber } from '../../model/format-number.ts';
import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import { closedStates, type PairingState } from '../../model/pairing.ts';
import type { PairingHealth } from '../../schema/progress-result.ts';
import { capitalised, listed } from '../../texts/counted.ts';
import { stateWords } from '../../texts/state-words.ts';
import { statusWords } from '../../texts/status-words/status-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Cell, Section, Table } from '../document.ts';
import type { ProgressView } from './progress-view.ts';

const order = [
  'act',
  'unknown',
  'watch',
  'too-early',
  'on-track',
  'closed',
] as const satisfies readonly PairingHealth['health'][];

/** How many pairings are in which health, and every pairing with why, worst first. */
export function pairingsSection(view: ProgressView): Section {
  const { result, folder, words, language } = view;
  const { pairings: said, sections } = words;
  if (result.pairings.length === 0) {
    const level = folder.program.privacy.person_level;
    const why = level === 'off' || level === false ? said.off : said.none;
    return { id: 'pairings', title: sections.pairings, blocks: [{ kind: 'prose', text: [why] }] };
  }
  const names = result.pairings.map((p) => healthName(p, view));
  const counts = sortedBy(
    result.pairings,
    (p) => order.indexOf(p.health),
    (p) => p.state,
  )
    .map((p) => healthName(p, view))
    .filter((name, i, all) => all.indexOf(name) === i)
    .map((name) => `${formatNumber(names.filter((other) => other === name).length, { language })} ${name}`);
  const all = said.count(result.pairings.length);
  return {
    id: 'pairings',
    title: sections.pairings,
    blocks: [
      { kind: 'prose', text: [said.health(formatDay(view.today, language), all, counts.join(', '))] },
      { kind: 'table', table: pairingsTable(view) },
    ],
  };
}

/** A pairing that rests is said to rest, whatever else is well with it. */
function healthName(
  { health, state }: Pick<PairingHealth, 'health' | 'state'>,
  { words, language }: ProgressView,
): string {
  const { names } = words.pairings;
  return health === 'on-track' && state === 'paused' ? stateWords(language).pairing.paused : names[health];
}

function pairingsTable(view: ProgressView): Table {
  const { columns, caption, measure } = view.words.pairings;
  const rows = worstFirst(view);
  // Among equals nobody stands in the column of mentors.
  const led = rows.length === 0 || rows.some((p) => membersOf(p, view).some(({ side }) => side === 'mentor'));
  const named = (p: PairingHealth, side: FollowedMember['side']): Cell => ({
    type: 'text',
    text: namesOf(membersOf(p, view), side) || view.words.pairings.unknownName,
  });
  return {
    id: 'pairings-by-health',
    caption: caption(rows.length),
    measure,
    layout: 'stack',
    columns: [
      ...(led
        ? (['pairing', 'mentee', 'mentor', 'health', 'because'] as const)
        : (['pairing', 'mentee', 'health', 'because'] as const)
      ).map((id) => ({ id, title: columns[id], numeric: false })),
      { id: 'held', title: columns.held, unit: columns.ofDue, numeric: true },
    ],
    rows: rows.map((p) => ({
      id: p.id,
      cells: [
        { type: 'text', text: p.id },
        named(p, 'mentee'),
        ...(led ? [named(p, 'mentor')] : []),
        healthCell(p, view),
        { type: 'text', text: because(p, view) },
        heldCell(view.followedById.get(p.id)?.due ?? [], view),
      ],
    })),
  };
}

/** Every pairing in the order of the page: by health, then by id. */
export function worstFirst({ result }: ProgressView): PairingHealth[] {
  return sortedBy(
    result.pairings,
    (p) => order.indexOf(p.health),
    (p) => p.id,
  );
}

const membersOf = ({ id }: PairingHealth, { followedById }: ProgressView): readonly FollowedMember[] =>
  followedById.get(id)?.members ?? [];

/** As many names as fit a cell; of a rotation the rest are counted. */
const mostNames = 8;

/** Those who were replaced are named only where all are gone. */
function namesOf(members: readonly FollowedMember[], side: FollowedMember['side']): string {
  const all = members.filter((member) => member.side === side);
  const present = all.filter(({ state }) => !closedStates.has(state));
  const names = (present.length === 0 ? all : present).map(({ name }) => name);
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} … + ${more}` : names.join(', ');
}

function healthCell(pairing: PairingHealth, view: ProgressView): Cell {
  const state = view.followedById.get(pairing.id)?.unit.state;
  if (pairing.health === 'closed' && state === undefined)
    return { type: 'text', text: view.words.pairings.names.closed };
  return stateCell({ health: pairing.health, state: state ?? 'active' }, view);
}

/** The health of a pairing or of a person in it; of what is over how it ended. */
export function stateCell(
  { health, state }: { readonly health: PairingHealth['health']; readonly state: PairingState },
  view: ProgressView,
): Cell {
  if (health === 'closed') return { type: 'text', text: stateWords(view.language).pairing[state] };
  return {
    type: 'state',
    state: health === 'too-early' ? 'unknown' : health,
    word: healthName({ health, state }, view),
  };
}

/** Meetings held of those due. */
export function heldCell(due: readonly DueMeeting[], { words }: ProgressView): Cell {
  if (due.length === 0) return { type: 'missing', word: words.pairings.nothingDue };
  const held = due.filter((meeting) => meeting.held).length;
  return { type: 'text', text: words.metrics.of({ n: String(held), of: String(due.length), noun: '' }) };
}

/** What the rules found; what they found on both sides is said once, and of several whom it was found of. */
function because(found: PairingHealth, view: ProgressView): string {
  const { noReason, fine, notBegun } = view.words.pairings;
  const followed = view.followedById.get(found.id);
  const said =
    followed !== undefined && meetAsSeveral(followed)
      ? reasonsOfSeveral(found, followed, view)
      : reasonsOfTwo(found, view);
  if (said !== '') return said;
  if (found.health === 'too-early' && followed !== undefined)
    return notBegun(stateWords(view.language).pairing[followed.unit.state]);
  if (found.health !== 'closed') return fine;
  const [reason] = followed?.members.flatMap((member) => member.endReason ?? []) ?? [];
  return reason ?? noReason;
}

function reasonsOfTwo({ reasons }: PairingHealth, { words, language }: ProgressView): string {
  const said = reasons.map((reason) => statusWords(reason, language).reason);
  const twice = (sentence: string) => said.filter((other) => other === sentence).length > 1;
  return [...new Set(said)]
    .map((sentence) =>
      twice(sentence) ? sentence.replace(/\.$/, ` (${words.pairings.bothSides}).`) : sentence,
    )
    .join(' ');
}

/** More people than this are counted where the same was found of them. */
const mostNamed = 3;

function reasonsOfSeveral(
  { reasons }: PairingHealth,
  { unit, members }: FollowedPairing,
  { words, language }: ProgressView,
): string {
  const names = new Map(members.map(({ person, name }) => [person, name]));
  const said = groupBy(reasons, (reason) => statusWords(reason, language).reason);
  return [...said]
    .map(([sentence, found]) => {
      if (found.every(({ rule }) => isAboutAll(rule, unit))) return sentence;
      const who = found.map(({ person }) => names.get(person) ?? person);
      const named =
        who.length > mostNamed ? capitalised(words.pairings.several(who.length)) : listed(who, language);
      return `${named}: ${sentence}`;
    })
    .join(' ');
}
