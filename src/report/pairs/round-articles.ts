import type { PairingUnit } from '../../model/pairing-unit.ts';
import { capitalised } from '../../texts/counted.ts';
import { instantToWall } from '../../time/zone.ts';
import type { Block, Cell, Table } from '../document.ts';
import { type RotationTalk, rotationTalks, roundsOf } from '../sheets/units/rotation-talks.ts';
import { inOrder, type UnitArticle, type UnitView } from './unit-view.ts';

/** One article a round: who talks with whom, where and when, and who has no talk. */
export function roundArticles(unit: PairingUnit, view: UnitView): UnitArticle[] {
  const talks = rotationTalks(unit, view.meetings);
  return roundsOf(talks).map((round) => {
    const own = talks.filter((talk) => talk.round === round);
    const there = new Set(own.flatMap(({ mentee, mentor }) => [mentee, mentor]));
    const pausing = inOrder(unit, view).filter((id) => !there.has(id));
    const { unitWords: words, people } = view;
    const pause: readonly Block[] =
      pausing.length === 0 ? [] : [{ kind: 'note', text: [words.pausing(pausing.map(people.name))] }];
    const anchor = `${unit.id}-round-${round}`;
    return {
      unit: unit.id,
      anchor,
      name: words.round(round),
      label: () => `${round}`,
      people: [...there],
      article: {
        id: anchor,
        article: true,
        title: words.round(round),
        blocks: [{ kind: 'table', table: roundTable(anchor, unit, own, view) }, ...pause],
      },
    };
  });
}

function roundTable(
  anchor: string,
  unit: PairingUnit,
  talks: readonly RotationTalk[],
  view: UnitView,
): Table {
  const { unitWords: words, people, folder, pairs } = view;
  const scores = new Map(
    pairs.flatMap((p) => (p.id === unit.id ? [[`${p.mentee}\0${p.mentor}`, p.score] as const] : [])),
  );
  const text = (words: string): Cell => ({ type: 'text', text: words });
  return {
    id: `${anchor}-talks`,
    caption: words.talks,
    layout: 'stack',
    columns: [
      { id: 'mentor', title: capitalised(view.words.mentor), numeric: false },
      { id: 'mentee', title: capitalised(view.words.mentee), numeric: false },
      { id: 'room', title: words.room, numeric: false },
      { id: 'time', title: words.time, numeric: false },
      { id: 'points', title: words.points, numeric: true },
    ],
    rows: talks.map(({ mentee, mentor, meeting }) => {
      const score = scores.get(`${mentee}\0${mentor}`) ?? null;
      const missing: Cell = { type: 'missing', word: words.noTime };
      return {
        cells: [
          text(people.name(mentor)),
          text(people.name(mentee)),
          meeting?.place === undefined ? missing : text(meeting.place),
          meeting === undefined ? missing : text(instantToWall(meeting.start, folder.program.timezone).clock),
          score === null
            ? { type: 'missing', word: view.words.notScored }
            : { type: 'number', value: score, decimals: 2 },
        ],
      };
    }),
  };
}
