import type { PurposeTexts } from './purpose-text.ts';

/** Meetings about somebody's own way: career, inclusion, research, the first months in a house. */
export const germanCareerPurposes: Pick<PurposeTexts, 'career' | 'inclusion' | 'academic' | 'onboarding'> = {
  career: {
    topics: {
      strengths: { title: 'Stärken', text: '„Wann verging die Zeit wie im Flug, und wer hat es bemerkt?“' },
      options: { title: 'Möglichkeiten', text: '„Nennen Sie drei Aufgaben, eine davon abwegig.“' },
      proof: { title: 'Belege', text: '„Was müsste ein Arbeitgeber sehen?“' },
      networks: {
        title: 'Netzwerke',
        text: '„Wer sollte Ihre Arbeit kennen, und was hat diese Person davon?“',
      },
      risk: { title: 'Ein Schritt mit Risiko', text: '„Was kostet es zu bleiben?“' },
      'manager-talk': {
        title: 'Das Gespräch mit der Führungskraft',
        text: 'Geprobt, in den Worten, die Sie wählen würden.',
      },
      setbacks: { title: 'Rückschläge', text: '„Was tun Sie, wenn die Antwort Nein lautet?“' },
    },
  },
  inclusion: {
    topics: {
      story: {
        title: 'Meine Geschichte',
        text: 'So weit die oder der Mentee sie erzählen mag. An die andere Seite: „Worüber mussten Sie nie nachdenken?“',
      },
      'unwritten-rules': { title: 'Ungeschriebene Regeln', text: '„Was wissen alle, und niemand sagt es?“' },
      'proven-strengths': {
        title: 'Stärken, mit Belegen',
        text: 'Was Sie gut können, und woran man es sieht.',
      },
      allies: { title: 'Verbündete', text: '„Wer spricht für Sie, wenn Sie nicht im Raum sind?“' },
      'hard-situation': {
        title: 'Eine schwierige Lage',
        text: 'Tatsachen, Möglichkeiten, Hilfe; was die oder der Mentee entscheidet, ist entschieden.',
      },
      'next-step': { title: 'Der nächste Schritt', text: 'Geprobt.' },
      'mentors-turn': {
        title: 'Die andere Seite ist dran',
        mentorTitle: 'Sie sind dran',
        text: '„Was ändere ich in meinem eigenen Bereich?“',
      },
    },
  },
  academic: {
    topics: {
      'three-years': {
        title: 'Das Bild der nächsten drei Jahre',
        text: 'In der Wissenschaft oder außerhalb: beides gezeichnet.',
      },
      'paper-pipeline': {
        title: 'Veröffentlichungen unterwegs',
        text: 'Idee, Entwurf, eingereicht, erschienen: was wo steht.',
      },
      'writing-habit': { title: 'Die Schreibgewohnheit', text: '„Wann, wo, wie lange, wovor?“' },
      authorship: { title: 'Autorschaft und Redlichkeit', text: 'Ein Fall, durchgesprochen.' },
      application: {
        title: 'Ein Antrag oder eine Bewerbung',
        text: 'Von der Mentorin oder dem Mentor vorher gelesen.',
      },
      rehearsal: { title: 'Ein Bewerbungsgespräch oder ein Vortrag', text: 'Geprobt.' },
      supervising: { title: 'Andere betreuen', text: 'Was Sie geben, und was Sie verlangen.' },
      'good-week': { title: 'Arbeit und Zuhause', text: '„Was ist eine gute Woche?“' },
      'two-people': { title: 'Netzwerke', text: 'Zwei Menschen, denen Sie schreiben.' },
    },
  },
  onboarding: {
    topics: {
      rules: { title: 'Regeln', text: '„Welche Regel verstehen Sie nicht?“' },
      'people-map': { title: 'Eine Karte der Menschen', text: '„Wessen Namen haben Sie vergessen?“' },
      'newcomers-eyes': {
        title: 'Rückmeldung an das Haus',
        text: 'Was neue Augen sehen und die anderen nicht mehr.',
      },
      'first-success': {
        title: 'Der erste Erfolg und der erste Fehler',
        text: 'Von beiden einer, erzählt.',
      },
    },
    steps: {
      first: {
        at: 0,
        title: 'Rundgang und Mittagessen',
        text: '„Was fragen Sie sich, seit Sie unterschrieben haben?“',
      },
      goals: {
        at: 2,
        title: 'Menschen und Aufgaben',
        text: 'Zehn Menschen, die Sie kennenlernen, drei Dinge, die Sie können wollen.',
      },
      'mid-point': {
        at: 2,
        title: 'Bleiben',
        text: '„Was brächte Sie dazu zu gehen? Was dazu zu bleiben?“',
      },
      closing: {
        at: 3,
        title: 'Wie es weitergeht',
        text: '„Was sagen Sie der nächsten Person, die neu ist?“ Nächstes Jahr können Sie selbst Onboarding-Buddy sein.',
      },
    },
  },
};
