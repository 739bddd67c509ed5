import { formatNumber } from '../../model/format-number.ts';
import type { Format } from '../../schema/program-matching.ts';
import { counted } from '../counted.ts';
import { type GermanUnitNoun, germanUnitNouns } from '../german-unit-nouns.ts';

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

/** Forms that only sentences about dates need, beside those of every page. */
type DatedNoun = {
  readonly the: string;
  readonly each: string;
  readonly firstToLast: string;
  readonly oneMore: string;
};

const dated = {
  pair: {
    the: 'das Tandem',
    each: 'des einzelnen Tandems',
    firstToLast: 'vom ersten bis zum letzten Tandem',
    oneMore: 'Ein weiteres Tandem',
  },
  group: {
    the: 'die Gruppe',
    each: 'der einzelnen Gruppe',
    firstToLast: 'von der ersten bis zur letzten Gruppe',
    oneMore: 'Eine weitere Gruppe',
  },
  circle: {
    the: 'der Kreis',
    each: 'des einzelnen Kreises',
    firstToLast: 'vom ersten bis zum letzten Kreis',
    oneMore: 'Ein weiterer Kreis',
  },
  rotation: {
    the: 'die Gesprächsrunde',
    each: 'der einzelnen Gesprächsrunde',
    firstToLast: 'von der ersten bis zur letzten Gesprächsrunde',
    oneMore: 'Eine weitere Gesprächsrunde',
  },
} as const satisfies Record<UnitNoun, DatedNoun>;

export const germanNoun = (noun: UnitNoun): GermanUnitNoun & DatedNoun => ({
  ...germanUnitNouns[noun],
  ...dated[noun],
});

const n = (count: number): string => formatNumber(count, { language: 'de' });

/** `1 Gruppe`, `3 Gruppen`. */
export const germanUnits = (noun: UnitNoun, count: number): string =>
  count === 1 ? `1 ${germanUnitNouns[noun].one}` : `${n(count)} ${germanUnitNouns[noun].many}`;

/** `einer Gruppe`, `von 3 Gruppen`. */
export const ofGermanUnits = (noun: UnitNoun, count: number): string =>
  count === 1 ? germanUnitNouns[noun].ofOne : `von ${n(count)} ${germanUnitNouns[noun].ofMany}`;
