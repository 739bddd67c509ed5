import type { KnownPeople } from './known-people.ts';
import type { OpenTexts } from './open-texts.ts';

/** An id of a pairing, a meeting, a goal or an answer as the copy has it. */
export type KeptIds = (id: string) => string;

/** `P012`, `P012-M3`, `event-1`: numbers with a letter or three in front, as the program allots them. */
const allotted = /^(?:event-|[A-Z]{1,3})\d{1,6}(?:-[A-Z]{0,2}\d{1,5})*$/i;

/** Ids that were allotted stay; those that somebody made up may say anything, and one that is somebody's id says who. */
export function keptIds({ ids }: KnownPeople, texts: OpenTexts): KeptIds {
  return (id) => (allotted.test(id) && !ids.has(id) ? texts.word(id) : texts.hidden(id));
}
