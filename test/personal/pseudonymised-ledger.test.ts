import { expect, it } from 'vitest';
import type { CheckIn } from '../../src/model/check-in.ts';
import { checkInId } from '../../src/model/check-in-id.ts';
import { recordsOf } from '../../src/model/row-list.ts';
import { copiedCheckIns } from '../../src/personal/pseudonyms/copied-check-ins.ts';
import { copiedGoal } from '../../src/personal/pseudonyms/copied-goal.ts';
import { copiedPairing } from '../../src/personal/pseudonyms/copied-pairing.ts';
import { keptIds } from '../../src/personal/pseudonyms/kept-ids.ts';
import { openTexts } from '../../src/personal/pseudonyms/open-texts.ts';
import { personPseudonyms } from '../../src/personal/pseudonyms/person-pseudonyms.ts';
import { pseudonymMaker } from '../../src/personal/pseudonyms/pseudonym-maker.ts';
import { programSchema } from '../../src/schema/program.ts';

const make = pseudonymMaker(new TextEncoder().encode('a key for tests: 0123456789abcdef'));
const known = { ids: new Set(['E01', 'P007']), emails: new Set<string>(), names: new Map<string, string>() };
const texts = openTexts({ isNaming: () => false, usual: new Set(['by phone', 'often']), make });
const pseudonyms = { people: personPseudonyms(known, make), texts };
const ids = keptIds(known, texts);
const program = programSchema.parse({
  checkins: { questions: { how: {}, secret: { private: true } } },
});

const answer = (id: string, more: Partial<CheckIn>): CheckIn => ({
  id,
  state: 'valid',
  date: '2026-04-01',
  pairing: 'P001',
  person: 'E01',
  side: 'mentee',
  others: new Map(),
  sourceFile: 'April.csv',
  sourceRow: 2,
  ...more,
});

it('keeps an answer that differed in its words only, and what took its place', () => {
  const first = answer('c1', { state: 'superseded', satisfaction: 4, note: 'I spoke with Ana' });
  const second = answer('c2', { satisfaction: 4, note: 'I spoke with Ben', supersedes: 'c1' });
  const rows = [second, first].map((record) => ({ record, extra: new Map<string, string>() }));
  const copy = [...recordsOf(copiedCheckIns({ columns: [], rows }, { pseudonyms, ids, program }))];
  expect(copy.map(({ state, person }) => [state, person])).toEqual([
    ['valid', make.person('E01')],
    ['superseded', make.person('E01')],
  ]);
  const [later, earlier] = copy;
  expect(later?.supersedes).toBe(earlier?.id);
  expect(later?.id).not.toBe(earlier?.id);
  for (const one of copy) expect(one.id).toBe(checkInId(one, one));
  expect(JSON.stringify(copy)).not.toMatch(/spoke|April/);
});

it('keeps numbers and usual answers, no remark and nothing private', () => {
  const others = new Map([
    ['how', 'often'],
    ['mark', '3'],
    ['remark', 'often'],
    ['secret', '5'],
    ['about', 'E01'],
  ]);
  const rows = [{ record: answer('c1', { others, mode: 'by phone' }), extra: new Map<string, string>() }];
  const [copy] = [...recordsOf(copiedCheckIns({ columns: [], rows }, { pseudonyms, ids, program }))];
  expect([copy?.mode, copy?.others]).toEqual([
    'by phone',
    new Map([
      ['about', make.person('E01')],
      ['how', 'often'],
      ['mark', '3'],
      ['remark', texts.hidden('often')],
    ]),
  ]);
});

it('keeps of a pairing its pauses, a usual reason and an allotted id', () => {
  const pairing = {
    id: 'P007',
    mentor: 'E01',
    mentorName: 'Ana Li',
    mentee: 'E02',
    menteeName: 'E02',
    state: 'ended',
    origin: 'solver',
    endReason: 'Keine Zeit',
    replaces: 'P003',
    note: 'Ana was ill; paused 2026-04-01 to 2026-05-10; paused from 2026-06-01',
  } as const;
  expect(copiedPairing(pairing, pseudonyms, ids)).toMatchObject({
    // Somebody's id, too.
    id: expect.stringMatching(/^V/),
    mentorName: make.person('ana li'),
    menteeName: '',
    endReason: 'no time',
    replaces: 'P003',
    note: 'paused 2026-04-01 to 2026-05-10; paused from 2026-06-01',
  });
  const other = copiedPairing({ ...pairing, endReason: 'Ana moved', note: 'ill' }, pseudonyms, ids);
  expect([other.endReason, other.note]).toEqual([texts.hidden('Ana moved'), undefined]);
});

it.each([
  ['3 talks with Ana', '3'],
  ['20 %', '20 %'],
  ['1 of 4 talks', '1 of 4'],
  ['fluent', expect.stringMatching(/^V/)],
  ['{certificate}', '{…}'],
])('keeps of the target "%s" the amount', (target, expected) => {
  const goal = { id: 'G1', revision: 1, person: 'E01', title: 'Ask Ana', weight: 1, state: 'open' } as const;
  const copy = copiedGoal({ ...goal, target, measure: 'weeks kept of 12', category: 'N' }, pseudonyms, ids);
  expect(copy).toMatchObject({
    target: expected,
    measure: 'weeks of 12',
    title: 'goal in words',
    category: 'N',
  });
});
