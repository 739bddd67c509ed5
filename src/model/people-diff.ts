import type { Role } from './person.ts';

/**
 * One person as the last run knew them, without a name or a value: only digests. `answers` stands in the order of the
 * snapshot's fields, `null` where the person gave none.
 */
export type PersonDigest = {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Of the folded name and address; the same for everybody who bears them, so that a changed id is recognised. */
  readonly name: string | null;
  readonly email: string | null;
  readonly answers: readonly (string | null)[];
};

/** Everybody as the last run that decided on them read them, by id. */
export type PeopleSnapshot = {
  readonly fields: readonly string[];
  readonly people: readonly PersonDigest[];
};

/** Who came, went and answered anew since the last run; all lists by id. */
export type PeopleDiff = {
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly renamed: readonly {
    readonly from: string;
    readonly to: string;
    /** What stayed the same. */
    readonly by: 'address' | 'name';
  }[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
};
