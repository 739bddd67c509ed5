import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { othersOf, type PairingUnit, peopleOf, sideIn } from '../model/pairing-unit.ts';
import type { Person, Role } from '../model/person.ts';
import { personLanguage } from '../model/person-language.ts';
import type { PlannedFile } from '../model/plan.ts';
import { safeName } from '../model/safe-name.ts';
import { renderHtml } from '../render/html.tsx';
import type { Document } from '../report/document.ts';
import { applyOwnBlocks } from '../report/sheets/own-blocks.ts';
import type { SheetPartner } from '../report/sheets/sheet-input.ts';
import { circleSheet, peerSheet } from '../report/sheets/units/equals-sheets.ts';
import { groupLeadSheet, groupMemberSheet } from '../report/sheets/units/group-sheets.ts';
import { rotationSheet } from '../report/sheets/units/rotation-card.ts';
import { rotationCards, rotationHostPage } from '../report/sheets/units/rotation-pages.ts';
import type { UnitSheetInput } from '../report/sheets/units/unit-sheet-input.ts';
import { styleOf } from '../templates/guides/guides.ts';
import { sheetGuide } from '../templates/sheet-guide.ts';
import { parseLength } from '../time/grammar.ts';
import { milestonesOf } from './pairing-milestones.ts';
import type { SheetRun } from './sheet-run.ts';

/** A sheet for everybody in a unit, in a folder of its own; of a rotation also all cards on one page, and the host's page. */
export function unitSheetFiles(unit: PairingUnit, run: SheetRun): PlannedFile[] {
  const inputs = sheetInputs(unit, run);
  const sheets = inputs.map((input): PlannedFile => {
    const sheet = applyOwnBlocks(builderOf(input)(input), input);
    return page(unitSheetPath(input.person, unit.id), sheet);
  });
  if (unit.kind !== 'rotation' || inputs.length === 0) return sheets;
  const rotation = { folder: run.folder, unit, meetings: run.meetings, today: run.current.input.today };
  return [
    ...sheets,
    page(`out/match/sheets/${unit.id}-cards.html`, rotationCards(rotation, inputs)),
    page(`out/match/sheets/${unit.id}-host.html`, rotationHostPage(rotation)),
  ];
}

const page = (path: string, document: Document): PlannedFile => ({
  path,
  content: renderHtml(document),
  kind: 'rendering',
});

/** Where the sheet of somebody about a unit stands. */
export const unitSheetPath = (person: Person, unit: string): string =>
  `out/match/sheets/${unit}/${safeName(person.name, person.id)}.html`;

/** What stands on the sheet of each of a unit's people; who is in no people file any more has none. */
function sheetInputs(unit: PairingUnit, run: SheetRun): UnitSheetInput[] {
  const { folder, current, meetings, unplaced } = run;
  const { program, cohort } = folder;
  const byId = new Map(cohort.people.map((person) => [person.id, person]));
  const personOf = (id: string): Person | undefined => byId.get(id);
  const { rules, criteria } = current.match.market.settings;
  const guideOf = guidesOf(unit, program);
  const own = meetings.filter(
    (m) => m.state !== 'cancelled' && (m.pairing === undefined || m.pairing === unit.id),
  );
  const milestones = milestonesOf(program, unit.rows, own);
  return peopleOf(unit).flatMap((id): UnitSheetInput[] => {
    const person = personOf(id);
    const partners = person === undefined ? [] : partnersOf(unit, id, { run, personOf });
    if (person === undefined || (partners.length === 0 && unit.kind !== 'rotation')) return [];
    const side = sideIn(unit, id);
    return [
      {
        ...{ folder, person, partners, rules, criteria, unit, personOf },
        meetings: own.filter((m: Meeting) => m.people.includes(id)),
        milestones,
        noHours: unplaced?.has(unit.id) ?? false,
        leftOut: isLeftOut(unit, id, run),
        together: unit.kind !== 'rotation',
        guide: guideOf(personLanguage(person, program.language, side)),
        today: current.input.today,
      },
    ];
  });
}

/**
 * The unit has meetings, and this person is in none of them: looked for just now, or before they became active. Who has
 * only just joined gets dates with the next plan.
 */
function isLeftOut(unit: PairingUnit, id: string, { meetings, unplaced }: SheetRun): boolean {
  const own = meetings.filter((m) => m.pairing === unit.id && (m.state === 'planned' || m.state === 'moved'));
  if (unit.kind === 'rotation' || own.length === 0 || own.some((m) => m.people.includes(id))) return false;
  const theirs = unit.rows.filter(({ mentee, mentor }) => mentee === id || mentor === id);
  return unplaced !== undefined || theirs.some(({ state }) => state === 'active');
}

/** To a member of a group those who lead it; to everybody else all whom they meet. */
function partnersOf(
  unit: PairingUnit,
  reader: string,
  { run, personOf }: { readonly run: SheetRun; readonly personOf: (id: string) => Person | undefined },
): SheetPartner[] {
  const isMember = unit.kind === 'group' && !unit.mentors.includes(reader);
  const ids = isMember ? unit.mentors : othersOf(unit, reader);
  const seen = unit.kind === 'group' && !isMember ? ids.filter((id) => unit.members.includes(id)) : ids;
  return seen.flatMap((id) => {
    const person = personOf(id);
    if (person === undefined) return [];
    const row = run.pairs.find(
      (p) =>
        p.id === unit.id &&
        ((p.mentee === reader && p.mentor === id) || (p.mentee === id && p.mentor === reader)),
    );
    // A circle's rows tell of one member and all others.
    return [{ person, parts: row?.parts ?? [] }];
  });
}

function guidesOf(unit: PairingUnit, program: SheetRun['folder']['program']) {
  const style = styleOf(unit, program);
  const { length, rotation } = program.meetings;
  const minutes = parseLength(rotation?.talk ?? length);
  const known = new Map<Language, ReturnType<typeof sheetGuide>>();
  return (language: Language) => {
    const guide = known.get(language) ?? sheetGuide(program, minutes, language, style);
    known.set(language, guide);
    return guide;
  };
}

function builderOf({ unit, person }: UnitSheetInput): (input: UnitSheetInput) => Document {
  const side: Role = sideIn(unit, person.id);
  switch (unit.kind) {
    case 'group':
      return side === 'mentor' ? groupLeadSheet : groupMemberSheet;
    case 'circle':
      return circleSheet;
    case 'rotation':
      return rotationSheet;
    case 'peers':
    case 'pair':
      return peerSheet;
  }
}
