import type { FollowedMember, FollowedPairing } from '../../model/followed-pairing.ts';
import { isAboutAll } from '../../model/followed-pairing.ts';
import { closedStates } from '../../model/pairing.ts';
import type { PairingHealth } from '../../schema/progress-result.ts';
import { statusWords } from '../../texts/status-words/status-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Cell, Column, Section, Table } from '../document.ts';
import { heldCell, stateCell, worstFirst } from './progress-pairings.ts';
import type { ProgressView } from './progress-view.ts';

/** The people of every group, circle and rotation, each with their own health; nothing where only pairs meet. */
export function membersSection(view: ProgressView): Section[] {
  const blocks = worstFirst(view).flatMap((found): Block[] => {
    const followed = view.followedById.get(found.id);
    if (followed === undefined || found.members === undefined) return [];
    return [{ kind: 'table', table: membersTable(found, followed, view) }];
  });
  if (blocks.length === 0) return [];
  const { sections, pairings } = view.words;
  return [
    {
      id: 'members',
      title: sections.members,
      short: sections.membersShort,
      blocks: [{ kind: 'prose', text: [pairings.members.intro] }, ...blocks],
    },
  ];
}

/** `P003 · Ann Bell`: the id and who leads. */
function captionOf({ unit, members }: FollowedPairing): string {
  const leads = members.filter(
    ({ side, state }) => side === 'mentor' && unit.kind !== 'rotation' && !closedStates.has(state),
  );
  return [unit.id, ...leads.map(({ name }) => name)].join(' · ');
}

function membersTable(found: PairingHealth, followed: FollowedPairing, view: ProgressView): Table {
  const { members: words } = view.words.pairings;
  const { unit, members } = followed;
  const led = members.some(({ side }) => side === 'mentor');
  const column = (id: 'person' | 'side' | 'health' | 'because'): Column => ({
    id,
    title: words.columns[id],
    numeric: false,
  });
  return {
    id: `members-${unit.id}`,
    caption: captionOf(followed),
    layout: 'stack',
    columns: [
      column('person'),
      ...(led ? [column('side')] : []),
      column('health'),
      column('because'),
      { id: 'answered', title: words.columns.answered, unit: words.columns.ofAsked, numeric: true },
      ...(unit.kind === 'rotation' ? [{ id: 'talks', title: words.columns.talks, numeric: true }] : []),
    ],
    rows: members.map((member) => ({
      id: `${unit.id}-${member.person}`,
      cells: [
        personCell(member, followed, view),
        ...(led ? [{ type: 'text' as const, text: words.sides[member.side] }] : []),
        stateCell({ health: healthOf(member, found), state: member.state }, view),
        { type: 'text', text: becauseOf(member, found, { followed, view }) },
        answeredCell(member, view),
        ...(unit.kind === 'rotation' ? [heldCell(talksOf(member, followed), view)] : []),
      ],
    })),
  };
}

const healthOf = ({ person }: FollowedMember, { members }: PairingHealth): PairingHealth['health'] =>
  members?.find((member) => member.person === person)?.health ?? 'too-early';

const talksOf = ({ person }: FollowedMember, { due }: FollowedPairing): FollowedPairing['due'] =>
  due.filter(({ meeting }) => meeting.people.includes(person));

/** The name, and where it is another than the others' since when and until when. */
function personCell(
  { name, began, ended, state }: FollowedMember,
  followed: FollowedPairing,
  { words, language }: ProgressView,
): Cell {
  const { since, left } = words.pairings.members;
  const small = [
    ...(began === undefined || began === followed.began ? [] : [since(formatDay(began, language))]),
    ...(ended === undefined || ended === followed.ended || !closedStates.has(state)
      ? []
      : [left(formatDay(ended, language))]),
  ];
  return { type: 'text', text: name, ...(small.length === 0 ? {} : { small: small.join('; ') }) };
}

function becauseOf(
  { person, state, endReason }: FollowedMember,
  { reasons }: PairingHealth,
  { followed, view }: { readonly followed: FollowedPairing; readonly view: ProgressView },
): string {
  const own = reasons.filter((one) => one.person === person && !isAboutAll(one.rule, followed.unit));
  if (own.length > 0) return own.map((one) => statusWords(one, view.language).reason).join(' ');
  const { noReason, fine } = view.words.pairings;
  return closedStates.has(state) ? (endReason ?? noReason) : fine;
}

function answeredCell({ waves }: FollowedMember, { words }: ProgressView): Cell {
  if (waves.length === 0) return { type: 'missing', word: words.pairings.members.notAsked };
  const answered = waves.filter(({ answer }) => answer !== undefined).length;
  return {
    type: 'text',
    text: words.metrics.of({ n: String(answered), of: String(waves.length), noun: '' }),
  };
}
