import type { GuideText } from './guide-text.ts';

export const germanDistance: GuideText = {
  agenda: {
    steps: [
      {
        title: 'Ankommen',
        text: 'Kamera nach Wunsch, für beide Seiten. Hören wir uns gut? Ist sonst jemand im Raum?',
      },
      {
        title: 'Sich kennenlernen',
        text: 'Wie sind Sie hierhergekommen? Was sehen Sie aus Ihrem Fenster?',
      },
      {
        title: 'Was Sie sich davon versprechen',
        mentorTitle: 'Was sich Ihr Gegenüber davon verspricht',
        text: 'Zwei oder drei Themen, je ein Satz. Eines davon zuerst.',
      },
      {
        title: 'Wie Sie zusammenarbeiten',
        text: 'Kanal, Antwortzeit, Uhrzeiten, die für beide gerecht sind, und was unter Ihnen bleibt.',
      },
      {
        title: 'Schriftlich',
        text: 'Der nächste Schritt in zwei Zeilen, geschrieben, während Sie beide mitlesen; der nächste Termin mit beiden Uhrzeiten.',
      },
    ],
    prompts: [
      'Was haben Sie schon versucht, und was haben Sie daraus gelernt?',
      'Was müsste geschehen, damit Sie am Ende sagen: Das hat sich gelohnt?',
      'Was sähe ich, wenn ich neben Ihnen stünde?',
      'Was ist bei Ihnen selbstverständlich und bei mir nicht?',
    ],
  },
  blocks: [
    {
      id: 'channel',
      title: 'Über die Entfernung',
      items: [
        {
          title: 'Kanal.',
          text: 'Wir treffen uns über {___}; reißt die Verbindung ab, wechseln wir zu {___}. Zwischen zwei Treffen gibt es mindestens eine Nachricht.',
        },
        { title: 'Antwort.', text: 'Innerhalb von drei Arbeitstagen, und sei es nur, bis wann.' },
        {
          title: 'Uhrzeit.',
          text: 'Nennen Sie immer beide. Sitzt eine Seite stets früh oder spät, wechseln Sie jedes Mal ab. Die Uhren werden nicht überall am selben Tag umgestellt.',
        },
        { title: 'Raum.', text: 'Sonst ist niemand dabei, und nichts wird aufgezeichnet.' },
        {
          title: 'Stille.',
          text: 'Die Leitung verzögert. Zählen Sie bis drei, ehe Sie weitersprechen, und fragen Sie lieber, als zu raten.',
        },
      ],
    },
    {
      id: 'meetings',
      title: 'Alle weiteren Treffen, 45 Minuten',
      items: [
        { title: '5 Minuten:', text: 'Ankommen; Kamera nach Wunsch.' },
        { title: '5 Minuten:', text: 'Was hat sich seit dem letzten Mal bewegt?' },
        {
          title: '25 Minuten:',
          text: 'Das Thema: erst zuhören, dann fragen, dann, wenn erwünscht, erzählen.',
        },
        { title: '10 Minuten:', text: 'Vorhaben, schriftlich; der nächste Termin mit beiden Uhrzeiten.' },
      ],
    },
  ],
};
