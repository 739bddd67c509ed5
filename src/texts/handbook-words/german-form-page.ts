import type { HandbookCatalogue } from './handbook-catalogue.ts';

const intro =
  'Eine Viertelstunde. Mit Ihren Angaben suchen wir ein Gegenüber für Sie. Ihr vorgeschlagenes Gegenüber sieht Name, Aufgabe, Ort, Themen und Text; mit wem Sie lieber nicht zusammenkommen und was Sie brauchen, sieht nur die Programmkoordination. Ihre Angaben können Sie jederzeit ändern oder zurückziehen.';

export const germanFormPage: HandbookCatalogue['form'] = {
  title: {
    mentee: 'Anmeldeformular für Mentees',
    mentor: 'Anmeldeformular für Mentorinnen und Mentoren',
    equals: 'Anmeldeformular',
    pair: 'Anmeldeformular für Tandems',
  },
  heading: {
    mentee: 'Anmeldung als Mentee',
    mentor: 'Anmeldung als Mentorin oder Mentor',
    equals: 'Anmeldung',
    pair: 'Anmeldung zu zweit',
  },
  intro: {
    pairs: intro,
    group: intro,
    equals: intro,
    rotation:
      'Drei Minuten. Mit Ihren Angaben finden wir Menschen, mit denen Sie sprechen; sie sehen Name, Themen und Frage. Ihre Angaben können Sie jederzeit ändern oder zurückziehen.',
    informal:
      'Zwei Minuten, für zwei, die sich schon gefunden haben. Sie bekommen eine Seite mit Hinweisen und später zwei kurze Formulare. Worüber Sie sprechen, fragt niemand.',
  },
  lead: (questions) =>
    `${questions} Fragen zum Einfügen in Google Formulare oder Microsoft Forms. Den Wortlaut bitte so lassen: Daran werden die Antworten erkannt.`,
  mind: [
    'Die Antworten zur Auswahl sind in allen Formularen Wort für Wort gleich, und keine enthält ein Komma oder ein Semikolon.',
    'Lassen Sie drei Menschen das Formular am Telefon und am Rechner ausprobieren, bevor es hinausgeht.',
    'Laden Sie die Antworten als CSV oder Excel herunter und legen Sie die Datei unverändert in den Programmordner.',
  ],
  openFor: 'Öffnen Sie es für zwei bis drei Wochen: Dauert es länger, springen unterwegs mehr Menschen ab.',
  ownOptions: 'Diese Antworten sind Beispiele: Setzen Sie hier Ihre eigene Liste ein.',
  grid: {
    rows: 'Zeilen:',
    columns: 'Spalten:',
    days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
  },
  kinds: {
    several: { google: 'Kästchen', microsoft: 'Auswahl, mehrere Antworten' },
    severalAtMost: (count) => ({
      google: `Kästchen, Antwortvalidierung: höchstens ${count} auswählen`,
      microsoft: `Auswahl, mehrere Antworten, höchstens ${count}`,
    }),
    grid: {
      google: 'Kästchenraster',
      microsoft:
        'je Tag eine Auswahl mit mehreren Antworten, als Titel diese Frage und der Tag in eckigen Klammern, also [Montag]',
    },
    date: { google: 'Datum', microsoft: 'Datum' },
  },
};
