import type { CheckIn } from '../model/check-in.ts';
import { itemScale, type Scale } from '../model/question-scale.ts';
import type { Program } from '../schema/program.ts';
import { numbersOf, type ReadAnswer } from './answer-number.ts';

/** A sub-scale: several questions that together ask one thing. */
export type SubScale = {
  readonly name: string;
  readonly items: readonly string[];
  readonly read: ReadAnswer;
  readonly scale: Scale;
};

type Declared = Program['checkins']['scales'][string];

/** How the two get on: asked by the built-in forms, so it needs no declaration. */
const relationship: Declared = {
  items: ['rel_trust', 'rel_use', 'rel_heed', 'rel_frank'],
  required: '2/3',
  reversed: [],
};

/** The program's sub-scales, in its order; where it declares none, the relationship if anybody was asked about it. */
export function subScales(program: Program, answers: readonly CheckIn[]): SubScale[] {
  const declared = Object.entries(program.checkins.scales);
  if (declared.length > 0) return declared.map(([name, scale]) => subScale(name, scale, program));
  const own = subScale('relationship', relationship, program);
  const reads = own.items.map((item) => numbersOf(item, program));
  return answers.some((answer) => reads.some((read) => read(answer) !== undefined)) ? [own] : [];
}

function subScale(name: string, { items, required, reversed }: Declared, program: Program): SubScale {
  const [part = 1, of = 1] = required.split('/').map(Number);
  const readers = items.map((item): ReadAnswer => {
    const read = numbersOf(item, program);
    if (!reversed.includes(item)) return read;
    const { min, max } = itemScale(item, program);
    return (answer) => {
      const value = read(answer);
      return value === undefined ? undefined : min + max - value;
    };
  });
  return {
    name,
    items,
    scale: itemScale(items[0] ?? '', program),
    read: (answer) => {
      let [sum, answered] = [0, 0];
      for (const read of readers) {
        const value = read(answer);
        if (value === undefined) continue;
        sum += value;
        answered += 1;
      }
      // At least `required` of the items, compared in whole numbers: 2 of 3 are two thirds.
      return answered > 0 && answered * of >= part * items.length ? sum / answered : undefined;
    },
  };
}
