import { formatNumber } from '../../model/format-number.ts';
import type { Format } from '../../schema/program-matching.ts';
import { counted } from '../counted.ts';

/** What the units of a program are called: those who meet under one date. */
export type UnitNoun = 'pair' | 'group' | 'circle' | 'rotation';

const nounOf = {
  'one-to-one': 'pair',
  informal: 'pair',
  peer: 'pair',
  group: 'group',
  circle: 'circle',
  flash: 'rotation',
} as const satisfies Record<Format, UnitNoun>;

export const unitNoun = (format: Format): UnitNoun => nounOf[format];

/** `2 pairs`, `1 circle`. */
export const englishUnits = (noun: UnitNoun, count: number): string => counted(count, noun);

type GermanNoun = {
  readonly one: string;
  readonly many: string;
  /** After `von 3`. */
  readonly ofMany: string;
  readonly ofOne: string;
  readonly no: string;
  readonly the: string;
  readonly each: string;
  readonly firstToLast: string;
  readonly oneMore: string;
};

const german = {
  pair: {
    one: 'Tandem',
    many: 'Tandems',
    ofMany: 'Tandems',
    ofOne: 'eines Tandems',
    no: 'Kein Tandem',
    the: 'das Tandem',
    each: 'des einzelnen Tandems',
    firstToLast: 'vom ersten bis zum letzten Tandem',
    oneMore: 'Ein weiteres Tandem',
  },
  group: {
    one: 'Gruppe',
    many: 'Gruppen',
    ofMany: 'Gruppen',
    ofOne: 'einer Gruppe',
    no: 'Keine Gruppe',
    the: 'die Gruppe',
    each: 'der einzelnen Gruppe',
    firstToLast: 'von der ersten bis zur letzten Gruppe',
    oneMore: 'Eine weitere Gruppe',
  },
  circle: {
    one: 'Kreis',
    many: 'Kreise',
    ofMany: 'Kreisen',
    ofOne: 'eines Kreises',
    no: 'Kein Kreis',
    the: 'der Kreis',
    each: 'des einzelnen Kreises',
    firstToLast: 'vom ersten bis zum letzten Kreis',
    oneMore: 'Ein weiterer Kreis',
  },
  rotation: {
    one: 'Rotation',
    many: 'Rotationen',
    ofMany: 'Rotationen',
    ofOne: 'einer Rotation',
    no: 'Keine Rotation',
    the: 'die Rotation',
    each: 'der einzelnen Rotation',
    firstToLast: 'von der ersten bis zur letzten Rotation',
    oneMore: 'Eine weitere Rotation',
  },
} as const satisfies Record<UnitNoun, GermanNoun>;

export const germanNoun = (noun: UnitNoun): GermanNoun => german[noun];

const n = (count: number): string => formatNumber(count, { language: 'de' });

/** `1 Gruppe`, `3 Gruppen`. */
export const germanUnits = (noun: UnitNoun, count: number): string =>
  count === 1 ? `1 ${german[noun].one}` : `${n(count)} ${german[noun].many}`;

/** `einer Gruppe`, `von 3 Gruppen`. */
export const ofGermanUnits = (noun: UnitNoun, count: number): string =>
  count === 1 ? german[noun].ofOne : `von ${n(count)} ${german[noun].ofMany}`;
