import { describe, expect, test } from 'vitest';
import { decideLabels, labelAndCode } from '../../src/read/label-code.ts';
import { inferOrder, orderInWords, rankOf } from '../../src/read/level-order.ts';
import { nameOf } from '../../src/read/person-keys.ts';
import { yesOrNo } from '../../src/read/yes-no.ts';

const infer = (...texts: string[]) => inferOrder(texts.map((text) => ({ text, count: 1 })));
const ranks = (...texts: string[]) => {
  const order = infer(...texts);
  return order === undefined ? undefined : texts.map((text) => rankOf(text, order));
};

describe('levels of common ladders', () => {
  test.each<[readonly string[]]>([
    [['Junior', 'Mid-level', 'Senior', 'Lead', 'Principal']],
    [['Intern', 'Junior', 'Associate', 'Senior', 'Staff', 'Principal']],
    [['AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1']],
    [['Administrative Officer', 'Executive Officer (EO)', 'HEO', 'SEO', 'G7', 'G6', 'SCS PB1']],
    [['Sachbearbeiter:in', 'Teamleiter/in', 'Abteilungsleiterin', 'Bereichsleiter', 'Geschäftsführer(in)']],
    [['Berufseinsteiger*in', 'Fachkraft', 'Teamleitung', 'Abteilungsleitung', 'Bereichsleitung', 'Vorstand']],
    [['IC3', 'IC4', 'M1', 'M2', 'M3']],
    [['L3', 'L4', 'L5', 'L6']],
    [['E 9', 'E 10', 'E 11']],
    [['Band 5', 'band 6', 'BAND 7']],
    [['1', '2', '3']],
  ])('%j, lowest first', (texts) => {
    expect(ranks(...texts.toReversed())).toEqual(texts.map((_, at) => at).reverse());
  });

  test('numbers keep their distances', () => expect(ranks('L3', 'L7', 'L4')).toEqual([0, 4, 1]));

  test('a manager who stands beside many individual contributors is no IC of that number', () => {
    expect(ranks('IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6', 'IC7', 'M1')).toEqual([0, 1, 2, 3, 4, 5, 6, 4]);
    expect(ranks('L3', 'L4', 'L5', 'L6', 'K4')).toEqual([0, 1, 2, 3, undefined]);
  });

  test('one slip among many does not hide the order', () => {
    const order = inferOrder([
      { text: 'L3', count: 20 },
      { text: 'L4', count: 20 },
      { text: 'tbd', count: 1 },
    ]);
    expect(order?.order).toEqual(['3', '4']);
    expect(order && rankOf('tbd', order)).toBeUndefined();
  });

  test('words on no ladder, or on several tracks, have no order', () => {
    expect(infer('red', 'green')).toBeUndefined();
    expect(infer('L3', 'K3', 'P3')).toBeUndefined();
  });

  test('the order is shown with every word that stands on a step', () => {
    const texts = ['IC4', 'IC5', 'M1', 'IC6 (L6)', 'ic4'];
    const order = infer(...texts);
    expect(order && orderInWords(order, texts)).toBe('IC4, IC5 = M1, IC6');
  });

  test('a declared order comes first, whatever stands on ladders', () => {
    const order = { order: ['Principal', 'Junior'], from: 'declared' } as const;
    expect(['junior', 'PRINCIPAL (P1)', 'Senior'].map((text) => rankOf(text, order))).toEqual([
      1,
      0,
      undefined,
    ]);
  });
});

describe('a label with its code', () => {
  test.each([
    ['Sales (S01)', 'Sales', 'S01'],
    ['Research & Development [1000-20]', 'Research & Development', '1000-20'],
    ['Vertrieb  ( 4711 )', 'Vertrieb', '4711'],
    ['Sales', 'Sales', undefined],
    ['Sales (EMEA)', 'Sales (EMEA)', undefined],
    ['Sales (north of 5)', 'Sales (north of 5)', undefined],
    ['(S01)', '(S01)', undefined],
  ])('%s is %s, %s', (text, label, code) =>
    expect(labelAndCode(text)).toEqual({ label, ...(code === undefined ? {} : { code }) }),
  );

  test('departments of all forms are equal', () => {
    const read = decideLabels(['Sales (S01)', 'Sales', 'S01', 'Legal (L2)']);
    expect(['Sales (S01)', 'sales (s01)', 'Sales', 'S01', 'Legal (L2)'].map(read)).toEqual([
      'Sales',
      'sales',
      'Sales',
      'Sales',
      'Legal',
    ]);
  });

  test('codes that tell two labels apart stay', () => {
    const read = decideLabels(['Team (1)', 'Team (2)', 'Team', '1', 'Legal (X9)', 'Audit (X9)', 'X9']);
    expect(['Team (1)', 'Team (2)', 'Team', '1', 'X9', 'Legal (X9)'].map(read)).toEqual([
      'Team (1)',
      'Team (2)',
      'Team',
      '1',
      'X9',
      'Legal',
    ]);
  });
});

test.each([
  ['Zhou, Julia', 'Julia Zhou'],
  ['van der Berg, Anna  Maria', 'Anna Maria van der Berg'],
  ['Ana Li, PhD', 'Ana Li, PhD'],
  ['John Smith, Jr.', 'John Smith, Jr.'],
  ['Li, Ana, PhD', 'Li, Ana, PhD'],
  ['Julia Zhou', 'Julia Zhou'],
])('the name %s is %s', (text, name) => expect(nameOf(text)).toBe(name));

describe('yes and no', () => {
  test.each([
    'yes',
    'Yes',
    'Y',
    'ja',
    'J',
    'Ja, gerne',
    'TRUE',
    'WAHR',
    '1',
    'x',
    'X',
    '✓',
    'Yes, please!',
    ' on ',
  ])('%j is yes', (text) => expect(yesOrNo(text)).toBe(true));
  test.each(['no', 'N', 'Nein', 'FALSE', 'falsch', '0', 'No thanks.', 'off'])('%j is no', (text) =>
    expect(yesOrNo(text)).toBe(false),
  );
  test.each(['maybe', '', '2', 'jain', 'yes and no'])('%j is neither', (text) =>
    expect(yesOrNo(text)).toBeUndefined(),
  );
});
