import { counted, numberWord } from '../counted.ts';
import type { RecognitionCatalogue } from './recognition-catalogue.ts';

const attainment: Readonly<Record<number, string>> = {
  [-2]: 'keine Veränderung oder schlechter',
  [-1]: 'weniger als erwartet',
  0: 'wie erwartet',
  1: 'besser als erwartet',
  2: 'viel besser als erwartet',
};

const meetingsWord = (count: number): string => `${count} Treffen`;
const persons = (count: number): string => (count === 1 ? 'einer Person' : `${count} Personen`);
const stepsWord = (count: number): string => counted(count, 'Schritt', 'Schritte');

export const germanRecognitionWords: RecognitionCatalogue = {
  page: {
    title: 'Bescheinigungen und Dank',
    note: 'Mit Namen; nicht für Teilnehmende',
    nobody: 'Es hat noch niemand begonnen, also ist noch niemandem zu danken.',
    lead: ({ earned, people, waiting, short }) =>
      [
        `${earned} von ${counted(people, 'Teilnahmebescheinigung', 'Teilnahmebescheinigungen')} erreicht.`,
        ...(waiting === 0 ? [] : [`Bei ${persons(waiting)} steht nur noch das Abschlussformular aus.`]),
        ...(short === 0
          ? []
          : [`${short === 1 ? 'Einer Person' : `${short} Personen`} fehlt noch ein Schritt.`]),
      ].join(' '),
    sections: {
      short: 'Noch ein Schritt',
      figures: 'In Zahlen',
      everybody: 'Alle',
      hours: 'Stunden der Mentorinnen und Mentoren',
      rule: 'Die Bedingung',
    },
    nobodyShort: 'Niemandem fehlt genau ein Schritt.',
    hiddenShort:
      'Einzelne werden in diesem Programm nicht beurteilt (privacy: person_level: off); genannt ist nur, wer eine Bescheinigung erhält.',
    side: { mentee: 'Mentee', mentor: 'Mentorin oder Mentor', equal: 'teilnehmende Person' },
    step: {
      meetings: ({ held, needed, planned }) =>
        `Es ${needed - held === 1 ? 'fehlt ein' : `fehlen ${numberWord(needed - held, 'de')}`} Treffen: ${held} stattgefunden, ${needed} nötig von ${planned} geplanten.`,
      toCome: (count) => `${meetingsWord(count)} ${count === 1 ? 'steht' : 'stehen'} noch aus.`,
      outOfReach: (count) =>
        count === 0
          ? 'Es steht kein Treffen mehr aus: eines mehr planen oder eine Ausnahme machen.'
          : `Nur ${meetingsWord(count)} ${count === 1 ? 'steht' : 'stehen'} noch aus: eines mehr planen oder eine Ausnahme machen.`,
      nothingPlanned: 'In schedule.csv steht kein Treffen dieser Person, also ist keines zu zählen.',
      training: (modules) => `Schulung offen: ${modules}.`,
      form: ({ open, asked }) =>
        `Abschlussformular nicht beantwortet${asked === 1 ? '' : `: ${open} von ${asked}`}.`,
      formToCome: (day) => `Danach nur noch das Abschlussformular, das am ${day} verschickt wird.`,
    },
    figures: {
      certificates: 'Bescheinigungen erreicht',
      ofPeople: (count) => `von ${count}`,
      mentorHours: 'Stunden der Mentorinnen und Mentoren',
      ofMentors: (count) => (count === 1 ? 'von einer Person' : `von ${count} Personen`),
      meetings: 'Treffen stattgefunden',
      meetingsDetail: 'jedes einmal, gleich wie viele kamen',
    },
    short: {
      caption: 'Was noch fehlt',
      order: 'Nach Namen',
      columns: { step: 'Noch offen', address: 'Adresse' },
      noAddress: 'keine bekannt',
    },
    table: {
      caption: 'Wer eine Bescheinigung erhält',
      order: 'Nach Namen; fehlende Treffen, Schulungen und Formulare sind Schritte',
      columns: {
        person: 'Person',
        side: 'Als',
        meetings: 'Treffen stattgefunden',
        hours: 'Stunden',
        training: 'Schulung',
        form: 'Abschlussformular',
        certificate: 'Bescheinigung',
      },
      heldOf: (held, planned) => (planned === 0 ? 'keines geplant' : `${held} von ${planned}`),
      needed: (count) => `${count} nötig`,
      done: 'abgeschlossen',
      notAsked: 'nicht verlangt',
      missing: (modules) => `offen: ${modules}`,
      answered: 'beantwortet',
      comes: (day) => `ab ${day}`,
      open: (open, asked) => (asked === 1 ? 'offen' : `${open} von ${asked} offen`),
      earned: 'erreicht',
      waiting: 'nach dem Formular',
      steps: (count) => `es ${count === 1 ? 'fehlt' : 'fehlen'} ${stepsWord(count)}`,
      unreachable: 'nicht mehr erreichbar',
    },
    hours: {
      caption: 'Was Mentorinnen und Mentoren gegeben haben',
      measure: 'Nach Namen; stattgefundene Treffen und ihre geplante Länge; eine Gruppe zählt einmal',
      columns: {
        mentor: 'Mentorin oder Mentor',
        mentees: 'Mentees',
        meetings: 'Treffen',
        hours: 'Stunden',
      },
    },
    rule: {
      meetings: (part, least) =>
        `Mindestens ${part} der für die Person geplanten Treffen haben stattgefunden, und mindestens ${least}.`,
      training: 'Die Schulung der eigenen Seite ist abgeschlossen (training.csv).',
      form: 'Das Abschlussformular ist beantwortet, für jedes Tandem, in dem es verschickt wurde.',
      ownTime:
        'Treffen zählen in der eigenen Zeit jeder Person: vom Tag des Beginns bis zum Tag des Ausscheidens. Wer vorzeitig ausschied, bekam kein Abschlussformular und braucht keines.',
      files:
        'Bescheinigungen, Blätter für die Abschlussgespräche und Briefe liegen in out/recognition/. Eine Bescheinigung nennt Schulung, Treffen und Stunden, nie worüber gesprochen wurde.',
    },
  },
  certificate: {
    title: 'Teilnahmebescheinigung',
    bundle: 'Teilnahmebescheinigungen',
    print: (count) =>
      `${counted(count, 'Bescheinigung', 'Bescheinigungen')}. Gedruckt ist jede ein eigenes Blatt A4.`,
    file: 'Teilnahmebescheinigung.html',
    text: ({ name, program, part, others, from, to, meetings, hours, modules }) => {
      const took = {
        mentee: `als Mentee an ${program} teilgenommen`,
        mentor: `in ${program} ${others === 1 ? 'eine Person als Mentee' : `${others} Personen als Mentees`} begleitet`,
        equal: `an ${program} teilgenommen`,
      }[part];
      const training = modules === '' ? '' : `, Schulung in ${modules}`;
      return `${name} hat vom ${from} bis zum ${to} ${took}: ${meetingsWord(meetings)}, ${hours} ${hours === '1' ? 'Stunde' : 'Stunden'}${training}.`;
    },
    thanks: () => 'Wir danken für Zeit, Offenheit und Vertrauen.',
    placeAndDay: (place, day) => (place === undefined ? day : `${place}, ${day}`),
    coordinator: 'Programmkoordination',
  },
  talk: {
    bundle: 'Für die Abschlussgespräche',
    file: 'Abschlussgespraech.html',
    print: (count) =>
      `${counted(count, 'Blatt', 'Blätter')}, je eines für Mentee und Gegenüber gemeinsam. Gedruckt ist jedes ein eigenes Blatt A4.`,
    title: (mentee) => `Bilanz: ${mentee}`,
    with: (others) => `mit ${others}`,
    use: 'Für Ihr Abschlussgespräch. Das Blatt gehört Ihnen beiden; niemand sammelt es ein.',
    term: { time: 'Zeit', meetings: 'Treffen' },
    time: (from, to) => `${from} bis ${to}`,
    goals: 'Ziele, von der ersten bis zur letzten Fassung',
    noGoals: 'Es wurde kein Ziel notiert. Was war am Anfang gewünscht, und was ist daraus geworden?',
    columns: { goal: 'Ziel', first: 'Zuerst', last: 'Zuletzt', result: 'Stand' },
    unchanged: 'wie zuerst',
    revisions: (count) => counted(count, 'Fassung', 'Fassungen'),
    due: (day) => `bis ${day}`,
    states: {
      open: 'in Arbeit',
      met: 'erreicht',
      missed: 'nicht erreicht',
      dropped: 'aufgegeben',
      revised: 'geändert',
    },
    attainment: (value) => attainment[value] ?? String(value),
    progress: (steps) =>
      `Fortschritt beim wichtigsten Ziel, nach eigener Einschätzung der oder des Mentee: ${steps}.`,
    progressStep: (percent, day) => `${percent} am ${day}`,
    lookBack: 'Worauf die oder der Mentee zurückblicken möchte',
    blanks: [
      { title: 'Was wir voneinander gelernt haben', lines: 3 },
      { title: 'Wie es weitergeht', lines: 3 },
      { title: 'Wie wir in Verbindung bleiben oder uns verabschieden', lines: 2 },
    ],
  },
};
