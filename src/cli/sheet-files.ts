import { groupByEach } from '../model/group-by.ts';
import type { GuideStyle, SheetGuide } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import type { Person, Role } from '../model/person.ts';
import { personLanguage } from '../model/person-language.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { type RuleBook, ruleBooks } from '../model/rule-books.ts';
import { safeName } from '../model/safe-name.ts';
import { renderHtml } from '../render/html.tsx';
import type { Document } from '../report/document.ts';
import { informalSheetDocument } from '../report/sheets/informal-sheet.ts';
import { menteeSheetDocument } from '../report/sheets/mentee-sheet.ts';
import { mentorSheetDocument } from '../report/sheets/mentor-sheet.ts';
import { applyOwnBlocks } from '../report/sheets/own-blocks.ts';
import type { SheetInput, SheetPartner } from '../report/sheets/sheet-input.ts';
import { unitsOfPairs } from '../report/units-of-pairs.ts';
import type { Program } from '../schema/program.ts';
import type { Format } from '../schema/program-matching.ts';
import { styleOf } from '../templates/guides/guides.ts';
import { sheetGuide } from '../templates/sheet-guide.ts';
import { parseLength } from '../time/grammar.ts';
import { pairingMilestones } from './pairing-milestones.ts';
import type { MatchedPair, SheetRun } from './sheet-run.ts';
import { unitSheetFiles } from './unit-sheet-files.ts';

/**
 * A sheet for everybody who meets somebody, under out/match/sheets/, in their own language: for each mentee and each mentor
 * of pairs; of groups, circles, peers and rotations a folder each. The dates are in it where a schedule stands.
 */
export function sheetFiles(run: SheetRun): PlannedFile[] {
  const { format } = run.folder.program;
  const open = run.pairs.filter((p) => p.state !== 'paused' && p.state !== 'completed');
  const units = sheetUnits(open, format);
  const together = new Set(units.map(({ id }) => id));
  return [
    ...pairSheets(run, together.size === 0 ? open : open.filter(({ id }) => !together.has(id))),
    ...units.flatMap((unit) => unitSheetFiles(unit, run)),
  ];
}

/** What meets as more than a mentor and a mentee; one-to-one there are only pairs, whatever ids they share. */
export function sheetUnits(pairs: readonly MatchedPair[], format: Format): PairingUnit[] {
  return format === 'one-to-one' ? [] : unitsOfPairs(pairs, format).filter(({ kind }) => kind !== 'pair');
}

function pairSheets(
  { folder, current, pairs, meetings, unplaced = unplacedActive(pairs, meetings) }: SheetRun,
  open: readonly MatchedPair[],
): PlannedFile[] {
  const people = new Map(folder.cohort.people.map((p) => [p.id, p]));
  const guideOf = guides(folder, styleOf({ kind: 'pair', members: [] }, folder.program));
  const { rules, criteria } = current.match.market.settings;
  const parts = partsOf(folder);
  const planned = meetingsByPerson(meetings);
  const due = pairingMilestones(folder, meetings);
  const sheets = (role: Role, partnerRole: Role): PlannedFile[] => {
    const pairsOf = groupByEach(open, (p) => [p[role]]);
    const build = builderOf(role, folder.program);
    return folder.cohort.people.flatMap((person) => {
      const own = pairsOf.get(person.id) ?? [];
      const partners = sortedBy(own, (p) => p.id).flatMap((p) =>
        partnerOf(p, people.get(p[partnerRole]), parts),
      );
      if (partners.length === 0) return [];
      const dates = (planned.get(person.id) ?? []).filter(
        (m) => m.pairing === undefined || own.some((p) => p.id === m.pairing),
      );
      const guide = guideOf(personLanguage(person, folder.program.language, role));
      const { today } = current.input;
      const noHours = own.every((p) => unplaced.has(p.id));
      const milestones = own.flatMap(({ id }) => due.get(id) ?? []);
      const plan = { meetings: dates, milestones, noHours };
      const input = { folder, person, partners, rules, criteria, ...plan, guide, today };
      const sheet = applyOwnBlocks(build(input), input);
      return [{ path: sheetPath(person, role), content: renderHtml(sheet), kind: 'rendering' as const }];
    });
  };
  return [...sheets('mentee', 'mentor'), ...sheets('mentor', 'mentee')];
}

/** By the ids of their people, those that were not called off. */
const meetingsByPerson = (meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> =>
  groupByEach(
    meetings.filter((m) => m.state !== 'cancelled'),
    (m) => m.people,
  );

function builderOf(role: Role, { format }: Program): (input: SheetInput) => Document {
  if (format === 'informal') return (input) => informalSheetDocument(role, input);
  return role === 'mentee' ? menteeSheetDocument : mentorSheetDocument;
}

/** Once others have meetings, a pair that runs without one was planned with them and found no time. */
function unplacedActive(pairs: readonly MatchedPair[], meetings: readonly Meeting[]): ReadonlySet<string> {
  const placed = new Set(meetings.flatMap(({ pairing }) => pairing ?? []));
  if (placed.size === 0) return placed;
  return new Set(pairs.filter((p) => p.state === 'active' && !placed.has(p.id)).map(({ id }) => id));
}

/** One guide a language: what all its readers share is made once. */
function guides({ program }: ProgramFolder, style: GuideStyle): (language: Language) => SheetGuide {
  const minutes = parseLength(program.meetings.length);
  const known = {
    en: sheetGuide(program, minutes, 'en', style),
    de: sheetGuide(program, minutes, 'de', style),
  };
  return (language) => known[language];
}

/** Where the sheet of a person in a role stands. */
export function sheetPath(person: Person, role: Role): string {
  return `out/match/sheets/${role}s/${safeName(person.name, person.id)}.html`;
}

/** What each part of several mentors rests on, where program.yaml gives parts. */
const partsOf = ({ program }: ProgramFolder): ReadonlyMap<string, RuleBook | undefined> =>
  new Map(
    program.matching.roles.map((role) => {
      const name = typeof role === 'string' ? role : role.name;
      return [name, ruleBooks(program).find((book) => book.role === name)];
    }),
  );

function partnerOf(
  { parts, role }: MatchedPair,
  person: Person | undefined,
  books: ReturnType<typeof partsOf>,
): SheetPartner[] {
  if (person === undefined) return [];
  if (role === undefined || !books.has(role)) return [{ person, parts }];
  const { criteria = [] } = books.get(role) ?? {};
  return [{ person, parts, role, ...(criteria.length === 0 ? {} : { criteria }) }];
}
