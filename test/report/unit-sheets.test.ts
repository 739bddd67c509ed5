import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import { peopleOf, sideIn } from '../../src/model/pairing-unit.ts';
import { parseMarkdown } from '../../src/read/parse-markdown.ts';
import type { Document } from '../../src/report/document.ts';
import { applyOwnBlocks } from '../../src/report/sheets/own-blocks.ts';
import { circleSheet, peerSheet } from '../../src/report/sheets/units/equals-sheets.ts';
import { groupLeadSheet, groupMemberSheet } from '../../src/report/sheets/units/group-sheets.ts';
import { hostOf } from '../../src/report/sheets/units/host-rota.ts';
import { cardSection, rotationSheet } from '../../src/report/sheets/units/rotation-card.ts';
import { rotationCards, rotationHostPage } from '../../src/report/sheets/units/rotation-pages.ts';
import { allText, runningText } from './document-text.ts';
import { equals, type SampleKind, sampleKinds, unitFolder, unitOf, unitSheetInput } from './sample-units.ts';

const languages = ['en', 'de'] as const satisfies readonly Language[];

function sheetOf(
  kind: SampleKind,
  id: string,
  language: Language,
  meetings: readonly Meeting[] = [],
): Document {
  const input = unitSheetInput(kind, id, language, meetings);
  switch (kind) {
    case 'group':
      return sideIn(input.unit, id) === 'mentor' ? groupLeadSheet(input) : groupMemberSheet(input);
    case 'circle':
      return circleSheet(input);
    case 'flash':
      return rotationSheet(input);
    case 'peer':
    case 'trio':
      return peerSheet(input);
  }
}

const meeting = (number: number, start: string, people: readonly string[], place?: string): Meeting => ({
  ...{ id: `m${number}-${people.join('')}`, pairing: 'P07', number, kind: 'regular', start, people },
  end: start.replace(/T(\d\d):00/, (_, hour) => `T${hour}:25`),
  ...{ state: 'planned', sequence: 0, changed: '2026-02-16' },
  ...(place === undefined ? {} : { place }),
});

const sectionIds = (sheet: Document): string[] => sheet.sections.map(({ id }) => id);
const textOf = (sheet: Document, id: string): string =>
  allText({
    ...sheet,
    title: '',
    audienceNote: '',
    lead: [],
    footer: [],
    sections: sheet.sections.filter((one) => one.id === id),
  });

describe.each(languages)('sheets in %s', (language) => {
  test.each(sampleKinds)('of a %s tell nothing that is nobody’s business, and nobody outside', (kind) => {
    const unit = unitOf(kind);
    for (const id of peopleOf(unit)) {
      const sheet = sheetOf(kind, id, language);
      const text = allText(sheet);
      const reader = unitSheetInput(kind, id, language);
      const named = new Set(
        kind === 'flash' ? [id, ...reader.partners.map((p) => p.person.id)] : peopleOf(unit),
      );
      for (const person of equals) {
        expect(text).not.toContain(`needs-of-${person.id}`);
        expect(text).not.toContain(`gender-of-${person.id}`);
        expect(text.includes(person.name), `${person.name} on the sheet of ${id}`).toBe(
          named.has(person.id) && (kind !== 'flash' || text.includes(person.name)),
        );
        expect(runningText(sheet)).not.toMatch(new RegExp(`\\b${person.id}\\b`));
      }
      expect(text).not.toContain('61.5');
      expect(text).not.toContain('61,5');
      expect(runningText(sheet)).not.toMatch(/P07|\{\w|undefined|NaN|\[object/);
    }
  });

  test.each(sampleKinds)('of a %s have each block once, in the order of the blocks', (kind) => {
    for (const id of peopleOf(unitOf(kind))) {
      const ids = sectionIds(sheetOf(kind, id, language));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.at(-1)).toBe('goodbye');
    }
  });

  test('of a group: those who lead, the fellows, one form for all', () => {
    const member = sheetOf('group', 'Q1', language);
    expect(sectionIds(member)).toEqual(
      expect.arrayContaining([
        'who-1',
        'who-2',
        'fellows',
        'why',
        'themes',
        'first',
        'room',
        'agreement',
        'way-out',
      ]),
    );
    expect(textOf(member, 'fellows')).toContain('Cem Stolzenau');
    expect(textOf(member, 'fellows')).not.toContain('Bela Rovinjak');
    expect(textOf(member, 'agreement')).not.toContain('signatures');
    const leads = sheetOf('group', 'Q0', language);
    expect(textOf(leads, 'who')).toContain('Dora Trevanion');
    expect(textOf(leads, 'who-2')).toContain('Hana Xylander');
    expect(textOf(leads, 'spread')).toMatch(/Operations 1/);
    expect(sectionIds(leads)).toContain('facilitate');
    for (const name of ['Ana Quarzen', 'Hana Xylander', 'Bela Rovinjak', 'Cem Stolzenau', 'Dora Trevanion'])
      expect(textOf(leads, 'agreement')).toContain(name);
    // The form is with whoever leads first.
    expect(textOf(sheetOf('group', 'Q7', language), 'agreement')).not.toContain('signatures');
  });

  test('of a circle: the host goes round in the order of the members', () => {
    const days = ['2026-03-05', '2026-04-02', '2026-05-07', '2026-06-04', '2026-07-02'];
    const meetings = days.map((day, i) => meeting(i + 1, `${day}T14:00:00Z`, ['Q0', 'Q1', 'Q2', 'Q3']));
    const hosts = textOf(sheetOf('circle', 'Q2', language, meetings), 'hosts');
    const order =
      language === 'en' ? ['Ana', 'Bela', 'you', 'Dora', 'Ana'] : ['Ana', 'Bela', 'Sie', 'Dora', 'Ana'];
    const places = order.map((name, i) => {
      const at = hosts.indexOf(language === 'en' ? `Meeting ${i + 1},` : `Treffen ${i + 1},`);
      return hosts
        .slice(at)
        .replace(/^[^:]*:\s*/, '')
        .startsWith(name);
    });
    expect(places).toEqual(order.map(() => true));
    expect([1, 2, 5, 8].map((n) => hostOf(['a', 'b', 'c', 'd'], n))).toEqual(['a', 'b', 'a', 'd']);
  });

  test('of peers: both directions, and half the time each', () => {
    const text = textOf(sheetOf('peer', 'Q0', language), 'exchange');
    // Ana wants Negotiation and Hard talks, Bela offers Hard talks twice over; Bela wants Negotiation and Being seen, Ana offers Negotiation.
    expect(text).toMatch(
      language === 'en' ? /Bela offers Hard talks\./ : /Bela Rovinjak bietet davon an: Hard talks\./,
    );
    expect(text).toMatch(
      language === 'en' ? /You offer Negotiation\./ : /Sie bieten davon an: Negotiation\./,
    );
    expect(textOf(sheetOf('peer', 'Q0', language), 'why')).not.toMatch(/two of your|level|Ebene/);
    const trio = sheetOf('trio', 'Q1', language);
    expect(textOf(trio, 'room')).toMatch(language === 'en' ? /observer/ : /Beobachten/);
    expect(textOf(trio, 'first').match(/16/g) ?? textOf(trio, 'first').match(/24/g)).not.toBeNull();
  });

  test('of a rotation: time, room and partner of every round, and a pause where there is none', () => {
    const meetings = [
      meeting(1, '2026-03-05T13:10:00Z', ['Q0', 'Q4'], 'Red'),
      meeting(3, '2026-03-05T14:10:00Z', ['Q0', 'Q6'], 'Blue'),
    ];
    const first = allText(sheetOf('flash', 'Q0', language, meetings));
    for (const said of ['14:10', 'Red', 'Emil Uferbach', 'Fay Vosslerin', '15:10', 'Blue', 'Gil Wierzbaum'])
      expect(first).toContain(said);
    expect(first).not.toContain('signatures');
    expect(first).not.toContain('emil@example.com');
    const other = allText(sheetOf('flash', 'Q1', language));
    expect(other).toMatch(language === 'en' ? /a pause/ : /Pause/);
  });

  test('cards and the host’s page: everybody once, every talk once', () => {
    const unit = unitOf('flash');
    const page = { folder: unitFolder('flash', language), unit, meetings: [], today: '2026-02-16' };
    const inputs = peopleOf(unit).map((id) => unitSheetInput('flash', id, language));
    const cards = rotationCards(page, inputs);
    expect(cards.sections.map(({ title }) => title)).toEqual(inputs.map((i) => i.person.name).sort());
    expect(cards.sections.every(({ card }) => card === true)).toBe(true);
    expect(
      inputs
        .map((input) => allText({ ...cards, sections: [cardSection(input)] }))
        .every((text) => !text.includes('@')),
    ).toBe(true);
    const host = rotationHostPage(page);
    const tables = host.sections.flatMap(({ blocks }) =>
      blocks.flatMap((b) => (b.kind === 'table' ? b.table.rows.length : [])),
    );
    expect(tables).toEqual([2, 1, 2]);
    expect(allText(host)).toContain('Bela Rovinjak');
  });

  test('words of the program’s own stand in new blocks, and the rest stays', () => {
    const own = parseMarkdown('# Hosts\n\n{first_name} and {partner_first_name} take turns.\n\n{usual}');
    const input = unitSheetInput('circle', 'Q0', language);
    const folder = {
      ...input.folder,
      ownBlocks: { mentee: new Map([['hosts', { [language]: own }] as const]), mentor: new Map() },
    };
    const plain = circleSheet(input);
    const sheet = applyOwnBlocks(plain, { ...input, folder });
    expect(sectionIds(sheet)).toEqual(sectionIds(plain));
    expect(textOf(sheet, 'hosts')).toContain('Hosts');
    expect(textOf(sheet, 'hosts')).toMatch(/Ana and Bela, Cem (and|und) Dora take turns/);
  });
});
