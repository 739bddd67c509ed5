/** What those who meet are called in German, in the cases that sentences about them need. */
export type GermanUnitNoun = {
  readonly one: string;
  readonly many: string;
  /** After `von`, `nach`. */
  readonly ofMany: string;
  /** `kein Tandem`, `einem Tandem`, `eines Tandems`. */
  readonly none: string;
  readonly toOne: string;
  readonly ofOne: string;
};

/** One word for each kind, on every page: a rotation is called after its talks, since `Rotation` says nothing to its guests. */
export const germanUnitNouns = {
  pair: {
    one: 'Tandem',
    many: 'Tandems',
    ofMany: 'Tandems',
    none: 'kein Tandem',
    toOne: 'einem Tandem',
    ofOne: 'eines Tandems',
  },
  group: {
    one: 'Gruppe',
    many: 'Gruppen',
    ofMany: 'Gruppen',
    none: 'keine Gruppe',
    toOne: 'einer Gruppe',
    ofOne: 'einer Gruppe',
  },
  circle: {
    one: 'Kreis',
    many: 'Kreise',
    ofMany: 'Kreisen',
    none: 'kein Kreis',
    toOne: 'einem Kreis',
    ofOne: 'eines Kreises',
  },
  rotation: {
    one: 'Gesprächsrunde',
    many: 'Gesprächsrunden',
    ofMany: 'Gesprächsrunden',
    none: 'keine Gesprächsrunde',
    toOne: 'einer Gesprächsrunde',
    ofOne: 'einer Gesprächsrunde',
  },
} as const satisfies Readonly<Record<string, GermanUnitNoun>>;
