import type { HolidayArea } from '../model/day-off.ts';
import type { Person } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import { foldText } from './fold-text.ts';
import { areaOf, countryOf, namedRegions, regionOf } from './holiday-area.ts';
import { answerTo, areaAnswers } from './person-area.ts';

type Setting = Program['meetings']['holidays'];
/** The places of work that `meetings.holidays` names, folded, with their areas; `''` stands for everybody else. */
export type UsualAreas = ReadonlyMap<string, HolidayArea>;

/** Whose holidays count for people who do not say their country themselves; what is not understood is left out. */
export function usualAreas(setting: Setting): UsualAreas {
  return new Map(
    writtenAreas(setting).flatMap(({ place, text }) => {
      const area = areaWritten(text);
      return area === undefined ? [] : [[foldText(place), area]];
    }),
  );
}

/** Areas of the setting that are not understood, by the place they are for. */
export function strangeAreas(setting: Setting): readonly { readonly place: string; readonly text: string }[] {
  return writtenAreas(setting).filter(({ text }) => areaWritten(text) === undefined);
}

/** A person's own country and region; else what the setting says of where they work, else of everybody. */
export function personArea(person: Person, usual: UsualAreas): HolidayArea | undefined {
  const { country, region } = areaAnswers(person);
  return areaOf(country, region) ?? usual.get(foldText(answerTo(person, 'location'))) ?? usual.get('');
}

function writtenAreas(setting: Setting): readonly { readonly place: string; readonly text: string }[] {
  if (typeof setting === 'boolean') return [];
  if (typeof setting === 'string') return [{ place: '', text: setting }];
  return Object.entries(setting).map(([place, text]) => ({ place, text }));
}

/** `DE`, `Germany`, `DE-BY`, `Germany, Bavaria`; a region must be one, unless those without a name have no holidays of their own. */
function areaWritten(text: string): HolidayArea | undefined {
  const whole = countryOf(text);
  if (whole !== undefined) return whole;
  const [, first = '', second = ''] = /^([^-,/]+)[-,/](.+)$/.exec(text) ?? [];
  const country = countryOf(first)?.country;
  if (country === undefined) return undefined;
  const region = regionOf(country, second);
  if (region === undefined) return namedRegions(country).isWhole ? undefined : { country };
  return { country, region };
}
