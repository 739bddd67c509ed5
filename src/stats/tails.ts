/** The probabilities of at most and of at least a value, each with its own digits: neither is 1 minus the other. */
export type Tails = { readonly lower: number; readonly upper: number };
