import { groupByEach } from '../model/group-by.ts';
import type { SheetGuide } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import type { Person, Role } from '../model/person.ts';
import { personLanguage } from '../model/person-language.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { safeName } from '../model/safe-name.ts';
import { renderHtml } from '../render/html.tsx';
import { menteeSheetDocument } from '../report/sheets/mentee-sheet.ts';
import { mentorSheetDocument } from '../report/sheets/mentor-sheet.ts';
import { applyOwnBlocks } from '../report/sheets/own-blocks.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { sheetGuide } from '../templates/sheet-guide.ts';
import { parseLength } from '../time/grammar.ts';
import type { CurrentMatch } from './current-match.ts';

type Pair = MatchResult['pairings'][number];

/**
 * A sheet for each mentee and each mentor with a partner, under out/match/sheets/, in their own language; the dates are in
 * it where a schedule stands.
 */
export function sheetFiles({
  folder,
  current,
  pairs,
  meetings,
  unplaced = unplacedActive(pairs, meetings),
}: {
  readonly folder: ProgramFolder;
  readonly current: CurrentMatch;
  readonly pairs: readonly Pair[];
  readonly meetings: readonly Meeting[];
  /** Pairings for which a schedule found no time. */
  readonly unplaced?: ReadonlySet<string>;
}): PlannedFile[] {
  const people = new Map(folder.cohort.people.map((p) => [p.id, p]));
  const open = pairs.filter((p) => p.state !== 'paused' && p.state !== 'completed');
  const guideOf = guides(folder);
  const { rules, criteria } = current.match.market.settings;
  const planned = groupByEach(
    meetings.filter((m) => m.state !== 'cancelled'),
    (m) => m.people,
  );
  const sheets = (role: Role, partnerRole: Role): PlannedFile[] => {
    const pairsOf = groupByEach(open, (p) => [p[role]]);
    const build = role === 'mentee' ? menteeSheetDocument : mentorSheetDocument;
    return folder.cohort.people.flatMap((person) => {
      const own = pairsOf.get(person.id) ?? [];
      const partners = sortedBy(own, (p) => p.id).flatMap((p) => partnerOf(p, people.get(p[partnerRole])));
      if (partners.length === 0) return [];
      const dates = (planned.get(person.id) ?? []).filter(
        (m) => m.pairing === undefined || own.some((p) => p.id === m.pairing),
      );
      const guide = guideOf(personLanguage(person, folder.program.language, role));
      const { today } = current.input;
      const noHours = own.every((p) => unplaced.has(p.id));
      const input = { folder, person, partners, rules, criteria, meetings: dates, noHours, guide, today };
      const sheet = applyOwnBlocks(build(input), input);
      return [{ path: sheetPath(person, role), content: renderHtml(sheet), kind: 'rendering' as const }];
    });
  };
  return [...sheets('mentee', 'mentor'), ...sheets('mentor', 'mentee')];
}

/** Once others have meetings, a pair that runs without one was planned with them and found no time. */
function unplacedActive(pairs: readonly Pair[], meetings: readonly Meeting[]): ReadonlySet<string> {
  const placed = new Set(meetings.flatMap(({ pairing }) => pairing ?? []));
  if (placed.size === 0) return placed;
  return new Set(pairs.filter((p) => p.state === 'active' && !placed.has(p.id)).map(({ id }) => id));
}

/** One guide a language: what all its readers share is made once. */
function guides({ program }: ProgramFolder): (language: Language) => SheetGuide {
  const minutes = parseLength(program.meetings.length);
  const known = { en: sheetGuide(program, minutes, 'en'), de: sheetGuide(program, minutes, 'de') };
  return (language) => known[language];
}

/** Where the sheet of a person in a role stands. */
export function sheetPath(person: Person, role: Role): string {
  return `out/match/sheets/${role}s/${safeName(person.name, person.id)}.html`;
}

const partnerOf = (pair: Pair, person: Person | undefined) =>
  person === undefined ? [] : [{ person, parts: pair.parts }];
