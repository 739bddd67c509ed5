/** A calendar day, ISO 8601 `YYYY-MM-DD`. Days sort as text. */
export type Day = string;

/** A moment, ISO 8601 with offset, whole seconds: `2026-03-05T10:00:00+01:00`. */
export type Instant = string;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A window that comes back every week, in the wall time of its owner; minutes from midnight, `to` excluded. */
export type WeeklyWindow = { readonly weekday: Weekday; readonly from: number; readonly to: number };
