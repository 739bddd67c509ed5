/** A change of settings or people that would place more, found by solving it. `placed`: people of all who would have a place. */
export type PlacingChange = { readonly placed: number } & (
  | { readonly kind: 'least-size'; readonly size: number }
  | { readonly kind: 'greatest-size'; readonly size: number }
  /** This mentor takes so many. */
  | { readonly kind: 'mentor-takes'; readonly mentor: string; readonly places: number }
  /** One more mentor, who takes so many; with `least` groups of that size must be allowed as well. */
  | { readonly kind: 'new-mentor'; readonly places: number; readonly least?: number }
  /** So many more people to fill a group with. */
  | { readonly kind: 'more-people'; readonly count: number }
  | { readonly kind: 'without-spread'; readonly field: string }
);
