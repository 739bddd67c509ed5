/** Of published.csv. `other` is the row that tells the same figure already. */
export type PublishedProblemFacts = {
  'published-twice': { readonly cell: string; readonly other: number };
  'published-contradicts': {
    readonly cell: string;
    readonly why: 'held-back-with-value' | 'told-without-value' | 'before-its-day';
  };
};

export const publishedSeverity = {
  'published-twice': 'error',
  'published-contradicts': 'error',
} as const;
