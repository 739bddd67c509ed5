/** Something that is always true, tried in as many examples as asked for. */
export type Law = { readonly says: string; readonly holds: (runs: number) => void };
