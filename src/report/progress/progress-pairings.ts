import type { FollowedMember } from '../../model/followed-pairing.ts';
import { formatNumber } from '../../model/format-number.ts';
import { sortedBy } from '../../model/order.ts';
import type { PairingHealth } from '../../schema/progress-result.ts';
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
function healthName({ health, state }: PairingHealth, { words, language }: ProgressView): string {
  const { names } = words.pairings;
  return health === 'on-track' && state === 'paused' ? stateWords(language).pairing.paused : names[health];
}

function pairingsTable(view: ProgressView): Table {
  const { columns, caption, measure } = view.words.pairings;
  const rows = sortedBy(
    view.result.pairings,
    (p) => order.indexOf(p.health),
    (p) => p.id,
  );
  return {
    id: 'pairings-by-health',
    caption: caption(rows.length),
    measure,
    layout: 'stack',
    columns: [
      ...(['pairing', 'mentee', 'mentor', 'health', 'because'] as const).map((id) => ({
        id,
        title: columns[id],
        numeric: false,
      })),
      { id: 'held', title: columns.held, unit: columns.ofDue, numeric: true },
    ],
    rows: rows.map((p) => {
      const { words } = view;
      const members = view.followedById.get(p.id)?.members ?? [];
      const named = (side: 'mentee' | 'mentor') => namesOf(members, side) || words.pairings.unknownName;
      return {
        id: p.id,
        cells: [
          { type: 'text', text: p.id },
          { type: 'text', text: named('mentee') },
          { type: 'text', text: named('mentor') },
          healthCell(p, view),
          { type: 'text', text: because(p, view) },
          heldCell(p, view),
        ],
      };
    }),
  };
}

const namesOf = (members: readonly FollowedMember[], side: FollowedMember['side']): string =>
  members
    .filter((member) => member.side === side)
    .map(({ name }) => name)
    .join(', ');

function healthCell(pairing: PairingHealth, view: ProgressView): Cell {
  const { health } = pairing;
  const { names } = view.words.pairings;
  const state = view.followedById.get(pairing.id)?.unit.state;
  if (health === 'closed')
    return {
      type: 'text',
      text: state === undefined ? names.closed : stateWords(view.language).pairing[state],
    };
  return {
    type: 'state',
    state: health === 'too-early' ? 'unknown' : health,
    word: healthName(pairing, view),
  };
}

function heldCell({ id }: PairingHealth, { followedById, words }: ProgressView): Cell {
  const due = followedById.get(id)?.due ?? [];
  if (due.length === 0) return { type: 'missing', word: words.pairings.nothingDue };
  const held = due.filter((meeting) => meeting.held).length;
  return { type: 'text', text: words.metrics.of({ n: String(held), of: String(due.length), noun: '' }) };
}

/** What the rules found; what they found on both sides is said once. */
function because(
  { id, reasons, health }: PairingHealth,
  { followedById, words, language }: ProgressView,
): string {
  const { bothSides, noReason, fine, notBegun } = words.pairings;
  const said = reasons.map((reason) => statusWords(reason, language).reason);
  const twice = (sentence: string) => said.filter((other) => other === sentence).length > 1;
  if (said.length > 0)
    return [...new Set(said)]
      .map((sentence) => (twice(sentence) ? sentence.replace(/\.$/, ` (${bothSides}).`) : sentence))
      .join(' ');
  const followed = followedById.get(id);
  if (health === 'too-early' && followed !== undefined)
    return notBegun(stateWords(language).pairing[followed.unit.state]);
  if (health !== 'closed') return fine;
  const [reason] = followed?.members.flatMap((member) => member.endReason ?? []) ?? [];
  return reason ?? noReason;
}
