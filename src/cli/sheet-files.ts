import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import type { Person, Role } from '../model/person.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { safeName } from '../model/safe-name.ts';
import { renderHtml } from '../render/html.tsx';
import { menteeSheetDocument } from '../report/mentee-sheet.ts';
import { mentorSheetDocument } from '../report/mentor-sheet.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { sheetGuide } from '../templates/sheet-guide.ts';
import { parseLength } from '../time/grammar.ts';
import type { CurrentMatch } from './current-match.ts';

type Pair = MatchResult['pairings'][number];

/** A sheet for each mentee and each mentor with a partner, under out/match/sheets/; the dates are in it where a schedule stands. */
export function sheetFiles({
  folder,
  current,
  pairs,
  meetings,
}: {
  readonly folder: ProgramFolder;
  readonly current: CurrentMatch;
  readonly pairs: readonly Pair[];
  readonly meetings: readonly Meeting[];
}): PlannedFile[] {
  const people = new Map(folder.cohort.people.map((p) => [p.id, p]));
  const open = pairs.filter((p) => p.state !== 'paused' && p.state !== 'completed');
  const guide = sheetGuide(folder.program, parseLength(folder.program.meetings.length));
  const { rules, criteria } = current.match.market.settings;
  const planned = byPerson(
    meetings.filter((m) => m.state !== 'cancelled'),
    (m) => m.people,
  );
  const sheets = (role: Role, partnerRole: Role): PlannedFile[] => {
    const pairsOf = byPerson(open, (p) => [p[role]]);
    return folder.cohort.people.flatMap((person) => {
      const own = pairsOf.get(person.id) ?? [];
      const partners = sortedBy(own, (p) => p.id).flatMap((p) => partnerOf(p, people.get(p[partnerRole])));
      if (partners.length === 0) return [];
      const dates = (planned.get(person.id) ?? []).filter(
        (m) => m.pairing === undefined || own.some((p) => p.id === m.pairing),
      );
      const input = {
        folder,
        person,
        partners,
        rules,
        criteria,
        meetings: dates,
        guide,
        today: current.input.today,
      };
      const document = role === 'mentee' ? menteeSheetDocument(input) : mentorSheetDocument(input);
      return [
        {
          path: `out/match/sheets/${role}s/${safeName(person.name, person.id)}.html`,
          content: renderHtml(document),
          kind: 'rendering' as const,
        },
      ];
    });
  };
  return [...sheets('mentee', 'mentor'), ...sheets('mentor', 'mentee')];
}

/** Things by everybody whom they concern, in their order. */
function byPerson<T>(
  things: readonly T[],
  people: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things)
    for (const id of new Set(people(thing))) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [thing]);
      else own.push(thing);
    }
  return found;
}

const partnerOf = (pair: Pair, person: Person | undefined) =>
  person === undefined ? [] : [{ person, parts: pair.parts }];
