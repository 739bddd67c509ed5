/** Of lottery.csv. `other` is the row that has the same person, or the same number, already. */
export type LotteryProblemFacts = {
  'drawn-twice': { readonly what: 'person' | 'draw'; readonly found: string; readonly other: number };
  'lottery-seed': { readonly found: string; readonly seed: string };
  'drawn-nobody': { readonly found: string; readonly nearest?: string };
};

export const lotterySeverity = {
  'drawn-twice': 'error',
  'lottery-seed': 'error',
  'drawn-nobody': 'warning',
} as const;
