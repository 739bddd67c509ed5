/** `inside`: within everybody's hours. `bearable`: within the wide hours, where none are shared. */
export type Tier = 'inside' | 'bearable';
/** The time a meeting would like to have on the anchor's clock, in minutes from midnight. */
export type Wish = {
  readonly minute: number;
  /** The rasters on which other times are tried, in minutes; a finer one only where a coarser one has no free time. */
  readonly rasters: readonly number[];
};

/** From half hours to the five minutes on which a time still looks like one. */
const rasters: readonly number[] = [30, 15, 5];

/** A wish, and the rasters through it from one of so many minutes on. */
export function wishAt(minute: number, grid: number): Wish {
  return { minute, rasters: rasters.filter((raster) => raster <= grid) };
}
