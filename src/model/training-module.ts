/** Who completes a module. A manager takes no part in a pairing, so nobody is reminded of that one. */
export type ModuleSide = 'mentor' | 'mentee' | 'both' | 'manager';

/** A module that a program asks for, with what is known of it. */
export type RequiredModule = {
  readonly module: string;
  readonly side: ModuleSide;
  /** Of the short version for those who missed it. */
  readonly minutes?: number;
};
