import { listed } from '../counted.ts';
import type { DateWords } from './sheet-words.ts';

const weekdays = ['montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags', 'sonntags'];

export const germanDateWords: DateWords = {
  title: 'Ihre ersten Termine',
  caption: (city) => `Ihre Ortszeit, ${city}`,
  invitations: 'Die Einladungen stehen in der Kalenderdatei, die zu diesem Blatt gehört.',
  oneADay: 'Nie zwei Treffen an einem Tag. ',
  what: 'Was',
  date: 'Datum',
  yourTime: 'Ihre Zeit',
  theirTime: (partner) => (partner === undefined ? 'Zeit dort' : `Zeit in ${partner.city}`),
  event: 'Gemeinsamer Termin',
  everyone: (event) => `${event}, alle`,
  meeting: (number, partners) =>
    partners.length === 0 ? `Treffen ${number}` : `${listed(partners, 'de')}, Treffen ${number}`,
  times: (start, end) => `${start} bis ${end} Uhr`,
  clock: (clock) => `${clock} Uhr`,
  clockOn: (clock, day) => `${clock} Uhr am ${day}`,
  after: ({ cadence, several, slot, end }) =>
    `${[
      `Danach ${several ? 'mit jeder Person ' : ''}${cadence}`,
      ...(slot === undefined ? [] : [`${weekdays[slot.weekday - 1]} um ${slot.clock} Uhr`]),
      ...(end === undefined ? [] : [`bis zum ${end}`]),
    ].join(', ')}.`,
  pauses: (pauses) =>
    `Keine Treffen ${listed(
      pauses.map(
        ({ days: [from = '', to], why }) =>
          `${to === undefined ? `am ${from}` : `vom ${from} bis zum ${to}`}${why === '' ? '' : ` (${why})`}`,
      ),
      'de',
    )}.`,
  manyPauses: 'Feiertage und Pausen des Programms sind ausgespart.',
  noHours: ({ several, within, cadence }) =>
    `Eine Zeit, die ${several ? 'allen' : 'Ihnen beiden'} passt, haben wir nicht gefunden. Bitte machen Sie das erste Treffen ${several ? 'mit jeder Person ' : ''}selbst aus, am besten ${germanWithin(within)} nach dem Start; danach treffen Sie sich ${cadence}.`,
  noHoursTogether: ({ within, cadence }) =>
    `Eine Zeit, die allen passt, haben wir nicht gefunden. Bitte machen Sie das erste Treffen untereinander aus, am besten ${germanWithin(within)} nach dem Start; danach treffen Sie sich ${cadence}.`,
  leftOut:
    'Für die anderen stehen schon Termine fest, aber zu Zeiten, die Ihnen nicht passen: Eine Zeit, die allen passt, gibt es nicht. Sagen Sie den anderen oder der Programmleitung, welche weiteren Zeiten für Sie möglich wären; dann wird neu geplant, mit Ihnen.',
  coming: ({ start, within, cadence }) => {
    const when =
      start === undefined ? 'sobald die Treffen geplant sind' : `bevor das Programm am ${start} beginnt`;
    return `Die Termine kommen mit einer Kalenderdatei, ${when}. Das erste Treffen liegt ${germanWithin(within)} nach dem Start; danach treffen Sie sich ${cadence}.`;
  },
};

/** `14 days` → `innerhalb von 14 Tagen`, `1 month` → `innerhalb eines Monats`. */
function germanWithin(span: string): string {
  const [count = '', unit = ''] = span.split(' ');
  const kind = unit.replace(/s$/, '') === 'day' ? 'day' : unit.startsWith('week') ? 'week' : 'month';
  const [one, many] = {
    day: ['eines Tages', 'Tagen'],
    week: ['einer Woche', 'Wochen'],
    month: ['eines Monats', 'Monaten'],
  }[kind];
  return count === '1' ? `innerhalb ${one}` : `innerhalb von ${count} ${many}`;
}
