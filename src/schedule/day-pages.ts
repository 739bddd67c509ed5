/** Stretches of time in minutes since 1970, found by UTC day; one stands under each day it touches. */
export type StretchesByDay<T extends Stretch> = Map<number, T[]>;
type Stretch = { readonly from: number; readonly to: number };

export function write<T extends Stretch>(pages: StretchesByDay<T>, stretch: T): void {
  for (let day = firstDay(stretch); day <= lastDay(stretch); day += 1) {
    const list = pages.get(day);
    if (list === undefined) pages.set(day, [stretch]);
    else list.push(stretch);
  }
}

/** Takes out what was written; the very object, not one like it. */
export function strike<T extends Stretch>(pages: StretchesByDay<T>, stretch: T): void {
  for (let day = firstDay(stretch); day <= lastDay(stretch); day += 1) {
    const list = pages.get(day);
    const at = list?.indexOf(stretch) ?? -1;
    if (at !== -1) list?.splice(at, 1);
  }
}

/** Whether anything overlaps a time; what ends as it begins does not. */
export function isTaken<T extends Stretch>(pages: StretchesByDay<T>, from: number, to: number): boolean {
  const last = lastDay({ from, to });
  for (let day = Math.floor(from / 1440); day <= last; day += 1)
    for (const taken of pages.get(day) ?? []) if (taken.from < to && from < taken.to) return true;
  return false;
}

/** All that overlaps a time, each once, in the order in which it was written. */
export function overlapping<T extends Stretch>(
  pages: StretchesByDay<T>,
  from: number,
  to: number,
): readonly T[] {
  const found = new Set<T>();
  const last = lastDay({ from, to });
  for (let day = Math.floor(from / 1440); day <= last; day += 1)
    for (const taken of pages.get(day) ?? []) if (taken.from < to && from < taken.to) found.add(taken);
  return [...found];
}

const firstDay = ({ from }: Stretch): number => Math.floor(from / 1440);
const lastDay = ({ to }: Stretch): number => Math.floor((to - 1) / 1440);
