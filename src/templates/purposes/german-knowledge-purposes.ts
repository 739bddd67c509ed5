import type { PurposeTexts } from './purpose-text.ts';

/** Meetings in which something is passed on or made: knowledge transfer, innovation, reverse mentoring. */
export const germanKnowledgePurposes: Pick<PurposeTexts, 'knowledge' | 'innovation' | 'reverse'> = {
  knowledge: {
    topics: {
      tell: {
        title: 'Erzählen',
        text: 'Drei entscheidende Ereignisse: „Was haben Sie gesehen, was andere nicht sahen?“',
      },
      show: { title: 'Zeigen', text: 'Am Arbeitsplatz, ein Thema der Liste.' },
      'show-and-write': {
        title: 'Zeigen und aufschreiben',
        text: 'Die eine Seite zeigt, wer übernimmt, schreibt die Notiz.',
      },
      'do-together': { title: 'Gemeinsam tun', text: 'Dieselbe Aufgabe, vier Hände.' },
      contacts: { title: 'Das Netz', text: 'Gemeinsame Besuche: „Wen rufen Sie an, und was sagen Sie?“' },
      'do-alone': { title: 'Allein tun', text: 'Wer es weiß, sitzt im Nebenzimmer.' },
      'explain-back': { title: 'Zurückerklären', text: 'Einer dritten Person.' },
    },
    steps: {
      first: {
        at: 3,
        title: 'Eine Karte des Wissens',
        text: '„Was stünde still, wenn Sie nicht da wären?“',
      },
      goals: {
        at: 2,
        title: 'Fünf Themen',
        text: 'Nach Risiko und Seltenheit: eine Reihenfolge, und für jedes ein Nachweis.',
      },
      'mid-point': {
        at: 1,
        title: 'Die Themen, eines nach dem anderen',
        text: 'Erledigt, in Arbeit, offen; die Termine gegen den letzten Tag.',
      },
      closing: { at: 3, title: 'Wem ab Montag was gehört', text: 'Mit Namen; und Dank vor allen.' },
    },
  },
  innovation: {
    topics: {
      users: { title: 'Fünf Gespräche mit denen, die es nutzen', text: 'Was sie tun, nicht was sie sagen.' },
      assumption: {
        title: 'Die gewagteste Annahme',
        text: 'Was wahr sein muss, und was noch niemand weiß.',
      },
      'smallest-test': { title: 'Der kleinste Versuch', text: 'Eine Woche, kein Budget.' },
      results: { title: 'Ergebnisse', text: 'Welche es auch sind.' },
      'second-test': { title: 'Der zweite Versuch', text: 'Zu dem, was der erste offen ließ.' },
      numbers: { title: 'Zahlen', text: 'Auf einer Seite.' },
      opponents: { title: 'Wer dafür ist und wer dagegen', text: 'Und warum.' },
      pitch: { title: 'Die Vorstellung', text: 'Geprobt für jemanden, der zweifelt.' },
      'hand-over': { title: 'Übergeben oder begraben', text: 'Mit dem, was gelernt wurde.' },
    },
    steps: {
      goals: { at: 2, title: 'Eine Frage', text: 'Die ein Versuch beantwortet.' },
      'mid-point': { at: 1, title: 'Weiter, anders oder Schluss', text: 'Jedes davon ist ein Erfolg.' },
      closing: {
        at: 3,
        title: 'Wie es weitergeht',
        text: 'Was aus der Idee und aus Ihnen beiden wird; eine kurze Vorstellung vor allen Tandems.',
      },
    },
  },
  reverse: {
    topics: {
      demonstration: { title: 'Eine Vorführung', text: 'Wer lernt, hat selbst die Hände an der Tastatur.' },
      'day-in-my-work': { title: 'Ein Tag in meiner Arbeit', text: 'Die jüngere Seite zeigt ihn.' },
      'senseless-rules': { title: 'Regeln', text: '„Welche unserer Regeln leuchtet Ihnen nicht ein?“' },
      trial: { title: 'Ein Versuch', text: 'Was ausprobiert wurde, und was daraus wurde.' },
    },
    steps: {
      goals: {
        at: 2,
        title: 'Ziele der dienstälteren Seite',
        text: 'Eines bis drei: was, woran man es erkennt, bis wann.',
      },
      closing: { at: 3, title: 'Was ich ändere', text: 'Von der dienstälteren Seite öffentlich gesagt.' },
    },
  },
};
