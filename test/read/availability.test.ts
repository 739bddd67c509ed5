import { describe, expect, test } from 'vitest';
import { parseAvailability } from '../../src/read/parse-availability.ts';

const read = (text: string, label?: string) => {
  const { windows, unknown } = parseAvailability(text, label);
  return [
    ...windows.map(({ weekday, from, to }) => `${weekday} ${from / 60}-${to / 60}`),
    ...unknown.map((token) => `? ${token}`),
  ];
};

describe('written out', () => {
  test.each([
    ['Mon 09:00-12:00; Wed 14:00-17:00', ['1 9-12', '3 14-17']],
    ['Mon 9-12, 14-17', ['1 9-12', '1 14-17']],
    ['Mon 9-12 and 14-17; Tue 10-11', ['1 9-12', '1 14-17', '2 10-11']],
    ['Mon, Wed 9-12', ['1 9-12', '3 9-12']],
    ['Mon/Wed/Fri 9-12', ['1 9-12', '3 9-12', '5 9-12']],
    ['Mon & Wed mornings', ['1 9-12', '3 9-12']],
    ['Montag und Mittwoch vormittags, Freitag nachmittags', ['1 9-12', '3 9-12', '5 14-17']],
    ['Mon, Wed', ['1 9-17', '3 9-17']],
    ['Mo-Fr 9-12', ['1 9-12', '2 9-12', '3 9-12', '4 9-12', '5 9-12']],
    ['Mo.–Mi., 9–12 Uhr', ['1 9-12', '2 9-12', '3 9-12']],
    ['weekdays 8:30-9:30', ['1 8.5-9.5', '2 8.5-9.5', '3 8.5-9.5', '4 8.5-9.5', '5 8.5-9.5']],
    ['Werktags mittags', ['1 12-14', '2 12-14', '3 12-14', '4 12-14', '5 12-14']],
    ['Sat 10 am - 1 pm', ['6 10-13']],
    ['Tue 11-1 pm', ['2 11-13']],
    ['-', []],
    ['n/a', []],
    ['9-12', ['? 9-12']],
    ['Mon 9-12, whenever', ['1 9-12', '? whenever']],
    ['Mon 12-9', ['? Mon 12-9']],
    ['Mon 9-25', ['? Mon 9-25']],
    ['soon and often', ['? soon', '? often']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a column for each day, or a grid', () => {
  test.each([
    ['9-12, 14-16', 'Monday', ['1 9-12', '1 14-16']],
    ['Morning, Afternoon', 'Dienstag', ['2 9-12', '2 14-17']],
    ['Morning (09:00-12:00);Evening (17:00-20:00);', 'Wed', ['3 9-12', '3 17-20']],
    ['Yes', 'Do', ['4 9-17']],
    ['x', 'Fri', ['5 9-17']],
    ['No', 'Fri', []],
    ['nicht verfügbar', 'Fri', []],
    ['Monday, Friday', 'Morning', ['1 9-12', '5 9-12']],
    ['Montag;Dienstag', '14:00 - 17:00', ['1 14-17', '2 14-17']],
    ['perhaps', 'Fri', ['? perhaps']],
  ])('%s under %s', (text, label, expected) => expect(read(text, label)).toEqual(expected));
});
