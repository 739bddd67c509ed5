import type { Language } from '../../src/model/language.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import {
  coMentorRole,
  othersOf,
  type PairingUnit,
  pairingUnit,
  peerRole,
  roundRole,
  sideIn,
} from '../../src/model/pairing-unit.ts';
import type { Person } from '../../src/model/person.ts';
import type { UnitSheetInput } from '../../src/report/sheets/units/unit-sheet-input.ts';
import type { Format } from '../../src/schema/program-matching.ts';
import { styleOf } from '../../src/templates/guides/guides.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';
import { type SamplePerson, sampleFolder, samplePerson, sampleProgram } from './sample-program.ts';

type Row = Pick<Pairing, 'mentee' | 'mentor'> & { readonly role?: string };

/** Somebody who answered in both roles, as people of equal standing do; what is private carries a mark. */
function both(input: Omit<SamplePerson, 'role'>): Person {
  const says = { ...input.says, access_needs: `needs-of-${input.id}`, gender: `gender-of-${input.id}` };
  const [mentee, mentor] = (['mentee', 'mentor'] as const).map((role) =>
    samplePerson({ ...input, role, email: `${input.name.split(' ')[0]?.toLowerCase()}@example.com`, says }),
  );
  if (mentee === undefined || mentor === undefined) throw new Error('two roles');
  return { ...mentee, roles: ['mentor', 'mentee'], as: { ...mentee.as, ...mentor.as } };
}

const topics = ['Negotiation', 'Hard talks', 'Being seen', 'Working abroad'];
const departments = ['Advisory', 'Operations', 'Finance'];

/** Eight people: `Q0` to `Q7`; every second one wants what the one before offers. */
export const equals: readonly Person[] = [
  'Ana Quarzen',
  'Bela Rovinjak',
  'Cem Stolzenau',
  'Dora Trevanion',
  'Emil Uferbach',
  'Fay Vosslerin',
  'Gil Wierzbaum',
  'Hana Xylander',
].map((name, i) =>
  both({
    id: `Q${i}`,
    name,
    level: i % 2,
    timezone: i === 3 ? 'Europe/Lisbon' : 'Europe/Berlin',
    says: {
      topics_wanted: ['Negotiation', topics[(i % 3) + 1] ?? ''],
      topics_offered: [topics[i % 4] ?? '', 'Hard talks'],
      languages: ['English', ...(i % 2 === 0 ? ['German'] : [])],
      values: ['Candour'],
      department: departments[i % 3] ?? '',
      biography: `Words of ${name}.`,
    },
  }),
);

export const rowsOf = {
  group: [
    { mentee: 'Q1', mentor: 'Q0' },
    { mentee: 'Q2', mentor: 'Q0' },
    { mentee: 'Q3', mentor: 'Q0' },
    ...['Q1', 'Q2', 'Q3'].map((mentee) => ({ mentee, mentor: 'Q7', role: coMentorRole })),
  ],
  circle: ['Q0', 'Q1', 'Q2', 'Q3'].map((mentee) => ({ mentee, mentor: '' })),
  peer: [{ mentee: 'Q0', mentor: 'Q1', role: peerRole }],
  trio: ['Q0', 'Q1', 'Q2'].map((mentee) => ({ mentee, mentor: '', role: peerRole })),
  flash: [
    { mentee: 'Q0', mentor: 'Q4', role: roundRole(1) },
    { mentee: 'Q1', mentor: 'Q5', role: roundRole(1) },
    { mentee: 'Q0', mentor: 'Q5', role: roundRole(2) },
    { mentee: 'Q1', mentor: 'Q4', role: roundRole(3) },
    { mentee: 'Q0', mentor: 'Q6', role: roundRole(3) },
  ],
} as const satisfies Record<string, readonly Row[]>;

export type SampleKind = keyof typeof rowsOf;
export const sampleKinds = Object.keys(rowsOf) as SampleKind[];

const formatOf = (kind: SampleKind): Format => (kind === 'trio' ? 'peer' : kind);

export const pairingsOf = (kind: SampleKind): Pairing[] =>
  rowsOf[kind].map((row) => ({
    ...{ id: 'P07', state: 'draft', origin: 'solver', menteeName: '', mentorName: '', score: 6150 },
    ...row,
  }));

export const unitOf = (kind: SampleKind): PairingUnit => pairingUnit('P07', pairingsOf(kind), formatOf(kind));

export const unitFolder = (kind: SampleKind, language: Language) =>
  sampleFolder(equals, {
    ...sampleProgram,
    language,
    format: formatOf(kind),
    matching: {
      rules: [{ share: { field: 'languages', min: 1 } }],
      spread: { department: { at_most: 2 }, gender: { at_most: 2 } },
      criteria: [
        { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 40 },
        { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 0, tolerance: 2 }, weight: 20 },
        { name: 'Values', type: 'similarity', field: 'values', weight: 20 },
        { name: 'Needs', type: 'similarity', field: 'access_needs', weight: 20 },
      ],
    },
  });

/** What stands on the sheet of one of a unit's people. */
export function unitSheetInput(
  kind: SampleKind,
  id: string,
  language: Language,
  meetings: readonly Meeting[] = [],
): UnitSheetInput {
  const folder = unitFolder(kind, language);
  const unit = unitOf(kind);
  const personOf = (one: string) => equals.find((person) => person.id === one);
  const person = personOf(id);
  if (person === undefined) throw new Error(id);
  const isMember = unit.kind === 'group' && sideIn(unit, id) === 'mentee';
  const ids = isMember ? unit.mentors : othersOf(unit, id);
  const seen = unit.kind === 'group' && !isMember ? ids.filter((one) => unit.members.includes(one)) : ids;
  const partners = seen.flatMap((one) => {
    const partner = personOf(one);
    const parts = [
      { criterion: 'Topics', value: 0.5, weight: 40, known: true },
      { criterion: 'Values', value: 1, weight: 20, known: true },
      { criterion: 'Needs', value: 1, weight: 20, known: true },
    ];
    return partner === undefined ? [] : [{ person: partner, parts }];
  });
  const { rules = [], criteria = [] } = folder.program.matching;
  return {
    ...{ folder, person, partners, rules, criteria, unit, personOf, meetings },
    together: unit.kind !== 'rotation',
    guide: sheetGuide(folder.program, kind === 'flash' ? 25 : 90, language, styleOf(unit, folder.program)),
    today: '2026-02-16',
  };
}
