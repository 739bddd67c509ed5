/** A number of people as readers know it: of all and of each part that shares them out. */
export type Known = {
  readonly all: number | undefined;
  readonly parts: readonly (number | undefined)[];
};

/** Places of parts. */
export type Block = readonly number[];

/** Parts whose number is not told. */
export const unknownParts = ({ parts }: Known): Block =>
  parts.flatMap((number, at) => (number === undefined ? [at] : []));

/** What follows for some parts together: by adding up, or by taking the others from all. */
export function knownOn({ all, parts }: Known, block: Block): number | undefined {
  const own = sumOf(block.map((at) => parts[at]));
  if (own !== undefined) return own;
  const others = sumOf(parts.filter((_, at) => !block.includes(at)));
  return all === undefined || others === undefined ? undefined : all - others;
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}

/**
 * Blocks of parts on which two numbers may both be known, and so their difference: each part, all, and what one or both of
 * them leave open, since of that the sum is known.
 */
export function sharedBlocks(a: Known, b: Known): readonly Block[] {
  const [openA, openB] = [unknownParts(a), unknownParts(b)];
  const places = a.parts.map((_, at) => at);
  const either = places.filter((at) => openA.includes(at) || openB.includes(at));
  const open = [openA, openB, either].filter(({ length }) => length > 0);
  return [...places.map((at) => [at]), places, ...open];
}
