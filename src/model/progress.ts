/** What a long computation is about: listing pairs, solving, pricing the pairs left out, checking the proof. */
export type Phase = 'listing' | 'solving' | 'pricing' | 'checking';

/** How far a computation is; `part` of its phase, 0 to 1. */
export type Done = { readonly phase: Phase; readonly part: number };

/** Told now and then by whatever may take more than a second; cheap to call, though not once a pair. */
export type Progress = (done: Done) => void;
