import type { PurposeTexts } from './purpose-text.ts';

/** Meetings of people who lead, or are to lead. */
export const germanLeadershipPurposes: Pick<PurposeTexts, 'leadership' | 'executive' | 'succession'> = {
  leadership: {
    topics: {
      'good-leadership': {
        title: 'Mein Bild von guter Führung',
        text: '„Wer hat Sie schlecht geführt, und was machen Sie jetzt anders?“',
      },
      week: { title: 'Der Kalender', text: '„Wohin geht Ihre Woche?“' },
      delegation: { title: 'Abgeben', text: '„Was tun Sie immer noch, weil Sie es gut können?“' },
      'hard-talk': { title: 'Ein schwieriges Gespräch', text: 'Laut geprobt.' },
      'decision-log': {
        title: 'Ein Buch der Entscheidungen',
        text: 'Drei Entscheidungen: was Sie wussten, und was Sie wieder so machten.',
      },
      conflict: { title: 'Konflikt', text: '„Was schützt die andere Person?“' },
      strategy: {
        title: 'Strategie',
        text: '„Erklären Sie sie so, dass Ihr Team am Montag etwas anders macht.“',
      },
      pressure: {
        title: 'Druck',
        text: 'Frühe Zeichen, und eine Gewohnheit, die erholt: ein Gang, ruhiges Atmen, eine geschlossene Tür.',
      },
      'team-talk': { title: 'Das Team', text: '„Was würde mir Ihr Team sagen?“' },
      letter: { title: 'Ein Brief an Sie selbst', text: 'In einem Jahr zu lesen.' },
    },
  },
  executive: {
    topics: {
      'only-you': { title: 'Ihre eigene Aufgabe', text: '„Was können nur Sie?“' },
      truth: { title: 'Die Menschen um Sie herum', text: '„Wer sagt Ihnen die Wahrheit?“' },
      decision: {
        title: 'Eine Entscheidung, bevor sie fällt',
        text: 'Möglichkeiten, was sich umkehren lässt, wer fehlt.',
      },
      hindsight: {
        title: 'Dieselbe Entscheidung im Rückblick',
        text: 'Was Sie wussten, und was Sie wieder so machten.',
      },
      stamina: { title: 'Ausdauer', text: '„Was tun Sie nicht mehr, das Ihnen früher guttat?“' },
      successors: { title: 'Nachfolge', text: '„Wer könnte Sie drei Monate vertreten?“' },
      'outside-view': { title: 'Der Blick von außen', text: 'Ein Gast oder ein Fall.' },
    },
  },
  succession: {
    topics: {
      'real-post': { title: 'Die Stelle, wie sie wirklich ist', text: 'Das Tagebuch einer Woche.' },
      gaps: {
        title: 'Die Liste der Lücken',
        text: 'Was zu wissen, was zu können, wofür bekannt zu sein ist.',
      },
      money: { title: 'Geld', text: 'Haushalt und Ergebnisse der Stelle.' },
      stakeholders: { title: 'Wer mitredet', text: 'Eine Karte mit Einfluss und Interesse.' },
      'shadow-day': { title: 'Ein Tag an der Seite', text: 'Der begleitete Tag, besprochen.' },
      'stretch-plan': { title: 'Die große Aufgabe', text: 'Plan und Risiken.' },
      crisis: { title: 'Eine Krise, geprobt', text: '„Es ist Freitag, 17 Uhr …“' },
      'own-team': { title: 'Das Team', text: '„Wen brächten Sie mit, wen verlören Sie?“' },
      'stretch-results': {
        title: 'Was aus der großen Aufgabe wurde',
        text: 'Ergebnisse, und was sie zeigen.',
      },
      'letting-go': { title: 'Loslassen', text: 'Wer Ihre jetzige Arbeit übernimmt.' },
    },
    steps: {
      'mid-point': {
        at: 1,
        title: 'Lücke für Lücke',
        text: 'Woran sieht man, dass sie sich schließt? Welche ist noch die richtige? Änderungen mit Datum.',
      },
      closing: {
        at: 1,
        title: 'Bereit für die Stelle',
        text: 'Wie es drei Menschen sehen, und wie Sie es sehen.',
      },
    },
  },
};
