/** A row of rooms.csv: where people can meet in person. */
export type Room = {
  readonly name: string;
  /** Where it is, as people's `location` says it; absent: anybody may be sent there. */
  readonly location?: string;
  readonly seats: number;
  /** When it is open, in minutes from midnight on the clock of those who meet in it. */
  readonly from: number;
  readonly to: number;
};
