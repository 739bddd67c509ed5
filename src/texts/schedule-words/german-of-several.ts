import type { UnitNoun } from './unit-nouns.ts';

/** What is said of two people, and of more. */
export const germanOfSeveral = {
  pair: {
    noHours: 'beide haben keine gemeinsamen Stunden, in denen ein Treffen liegen könnte',
    busy: 'ihre Kalender sind voll, wann immer beide könnten',
    ask: 'Beide nach einer weiteren passenden Stunde in der Woche fragen und sie in die Anmeldung eintragen',
    limits: 'oder für eine Mentee oder einen Mentee jemand anderen suchen',
    meeting: 'Treffen',
    meetings: 'Treffen',
    title: 'Treffen der Tandems',
    table: 'Die Termine der Tandems',
    measure:
      'Nach Namen der Mentees. Tage und Uhrzeiten, wie sie bei den Mentees gelten; dann die Uhrzeit beim Gegenüber, wo sie abweicht.',
    name: 'Mentee',
  },
  group: {
    noHours: 'keine Stunde passt allen',
    busy: 'ihre Kalender sind voll, wann immer alle könnten',
    ask: 'Wer im Weg steht, nach einer Stunde fragen, die den anderen passt, und sie in die Anmeldung eintragen',
    limits: 'oder die Gruppe jemand anderem anvertrauen',
    meeting: 'Treffen',
    meetings: 'Treffen',
    title: 'Treffen der Gruppen',
    table: 'Die Termine der Gruppen',
    measure:
      'Nach Namen der Leitung. Tage und Uhrzeiten, wie sie bei der Leitung gelten; dann andere, wo sie abweichen.',
    name: 'Gruppe',
  },
  circle: {
    noHours: 'keine Stunde passt allen',
    busy: 'ihre Kalender sind voll, wann immer alle könnten',
    ask: 'Wer im Weg steht, nach einer Stunde fragen, die den anderen passt, und sie in die Anmeldung eintragen',
    limits: 'oder auf diese Treffen verzichten',
    meeting: 'Treffen',
    meetings: 'Treffen',
    title: 'Treffen der Kreise',
    table: 'Die Termine der Kreise',
    measure:
      'Nach Namen. Tage und Uhrzeiten, wie sie bei der zuerst genannten Person gelten; dann andere, wo sie abweichen.',
    name: 'Kreis',
  },
  rotation: {
    noHours: 'beide haben keine gemeinsamen Stunden, in denen ein Gespräch liegen könnte',
    busy: 'ihre Kalender sind voll, wann immer beide könnten',
    ask: 'Beide nach einer weiteren passenden Stunde fragen und sie in die Anmeldung eintragen',
    limits: 'oder auf diese Gespräche verzichten',
    meeting: 'Gespräch',
    meetings: 'Gespräche',
    title: 'Gespräche',
    table: 'Weitere Termine',
    measure:
      'Tage und Uhrzeiten, wie sie bei der zuerst genannten Person gelten; dann andere, wo sie abweichen.',
    name: 'Wer',
  },
} as const satisfies Record<UnitNoun, Record<string, string>>;
