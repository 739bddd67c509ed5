import { foldHeader } from './fold-text.ts';
import type { HeaderMapping } from './map-headers.ts';

/** Headers of a second hiring date, folded. Tenure counts from the first of these four kinds that a row has. */
const kinds = {
  original: [
    'original hire date',
    'original date of hire',
    'orig hire date',
    'first hire date',
    'initial hire date',
    'first start date',
    'erstes eintrittsdatum',
    'ersteintritt',
    'ursprungliches eintrittsdatum',
    'ursprunglicher eintritt',
    'konzerneintritt',
    'konzerneintrittsdatum',
  ],
  service: [
    'continuous service date',
    'adjusted service date',
    'company service date',
    'service date',
    'seniority date',
    'benefits service date',
    'betriebszugehorigkeit seit',
    'anrechenbares eintrittsdatum',
  ],
  rehire: [
    'rehire date',
    'date of rehire',
    'last hire date',
    'latest hire date',
    'most recent hire date',
    'last start date',
    'wiedereintritt',
    'wiedereintrittsdatum',
    'letztes eintrittsdatum',
  ],
} as const;

/** Where two columns claim the field, the other one is found by its header. */
const usual: ReadonlySet<string> = new Set([
  'hire date',
  'hiredate',
  'date of hire',
  'dateof hire',
  'start date',
  'eintritt',
  'eintrittsdatum',
]);

type Kind = keyof typeof kinds;

/** Columns by number; `tenure` in the order in which a row's first filled one counts, `latest` those of a later spell. */
export type HireColumns = { readonly tenure: readonly number[]; readonly latest: readonly number[] };

/**
 * Of several hiring dates: the original one for tenure, then the adjusted one, the plain one, the last one. The plain
 * and the last one tell that somebody came back. A column that program.yaml declares stands alone.
 */
export function hireColumns(header: readonly string[], { columns }: HeaderMapping): HireColumns {
  const mapped = columns.find(({ field }) => field === 'hire_date');
  if (mapped?.how === 'declared') return { tenure: [mapped.at], latest: [] };
  const folded = header.map(foldHeader);
  const of = (kind: Kind) =>
    folded.flatMap((text, at) => ((kinds[kind] as readonly string[]).includes(text) ? [at] : []));
  const [original, service, rehire] = [of('original'), of('service'), of('rehire')];
  const special = new Set([...original, ...service, ...rehire]);
  const plain = columns
    .filter(({ field, at }) => field === 'hire_date' && !special.has(at))
    .map(({ at }) => at)
    .concat(folded.flatMap((text, at) => (usual.has(text) && !special.has(at) ? [at] : [])));
  const tenure = [...new Set([...original, ...service, ...plain, ...rehire])];
  return { tenure, latest: [...new Set([...plain, ...rehire])].filter((at) => at !== tenure[0]) };
}

/** A header that says which of several hiring dates it is. */
export function isSpecialHire(header: string): boolean {
  const folded = foldHeader(header);
  return Object.values(kinds).some((list: readonly string[]) => list.includes(folded));
}

/** A header that says that it is the last of several hires. */
export function isLastHire(header: string): boolean {
  return (kinds.rehire as readonly string[]).includes(foldHeader(header));
}
