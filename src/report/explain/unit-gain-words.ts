import { formatNumber } from '../../model/format-number.ts';
import { listed, numberWord } from '../../texts/counted.ts';
import type { UnitMethod } from '../../texts/unit-words/unit-words.ts';

/** What is counted in a format: singular, plural, and what may be said of it. */
const seatNouns: Readonly<Record<UnitMethod, readonly [string, string, string]>> = {
  group: ['person', 'people', ' placed'],
  peer: ['person', 'people', ' with a partner'],
  circle: ['person', 'people', ' placed'],
  flash: ['talk', 'talks', ''],
  roles: ['place', 'places', ' filled'],
  informal: ['pair', 'pairs', ''],
};

/** `one person fewer placed and 3.20 points less in all`: what a difference comes to; empty where there is none. */
export function unitGainWords(
  { matched, total }: { readonly matched: number; readonly total: number },
  method: UnitMethod,
): string {
  const [one, several, done] = seatNouns[method];
  const count = Math.abs(matched);
  const seats = `${numberWord(count)} ${count === 1 ? one : several} ${matched > 0 ? 'more' : 'fewer'}${done}`;
  const sum = `${formatNumber(Math.abs(total), { decimals: 2 })} points ${total > 0 ? 'more' : 'less'} in all`;
  return listed([...(matched === 0 ? [] : [seats]), ...(total === 0 ? [] : [sum])]);
}
