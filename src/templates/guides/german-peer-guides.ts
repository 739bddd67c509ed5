import type { AgreementClause } from '../../model/guide.ts';
import type { GuideText } from './guide-text.ts';

const peerClauses: readonly AgreementClause[] = [
  {
    title: 'Austausch.',
    text: 'Ich möchte: {___} Ich biete: {___} Dass es sich gelohnt hat, sehen wir bis {_} an: {___}',
  },
  {
    title: 'Zeit.',
    text: 'Wir treffen uns für {length}, {cadence}; die Zeit teilen wir gleichmäßig. Dazwischen schreiben wir über {___} und antworten in drei Arbeitstagen.',
  },
  {
    title: 'Änderungen.',
    text: 'Wer nicht kann, sagt es einen Tag vorher und nennt einen anderen Termin. Fallen zwei Treffen hintereinander aus, sprechen wir mit {coordinator}.',
  },
  {
    title: 'Rollen.',
    text: 'Niemand hat das Sagen. Wer an der Reihe ist, bringt das Thema mit und entscheidet; sonst wird zugehört, gefragt und auf Wunsch erzählt.',
  },
  {
    title: 'Vertraulichkeit.',
    text: 'Was wir sagen, bleibt unter uns, auch danach, außer wenn alle zustimmen, jemand in Gefahr ist, das Gesetz es verlangt oder es um schweres Fehlverhalten geht. Nichts wird aufgezeichnet.',
  },
  {
    title: 'Grenzen.',
    text: 'Solange wir uns treffen, gibt es zwischen uns keine Führung, Beurteilung oder Empfehlung, kein Darlehen, kein Geschäft; sonst beenden wir es vorher.',
  },
  {
    title: 'Rückmeldung.',
    text: 'Zur Halbzeit und am Ende: Halten sich Geben und Nehmen die Waage? Schonen wir einander?',
  },
  {
    title: 'Ausstieg.',
    text: 'Jede Seite kann jederzeit aufhören, ohne einen Grund zu nennen. Ein Satz an das Gegenüber oder an {coordinator} genügt.',
  },
];

const peerShort =
  'Darin steht, dass Sie sich für {length} treffen, {cadence}, dass Sie die Zeit gleichmäßig teilen, dass alles unter Ihnen bleibt und dass alle ohne Grund aussteigen können.';

const equal =
  'Sie stehen an ähnlicher Stelle, und jede Seite kann etwas gut. Niemand hat das Sagen: Sie geben und Sie nehmen, und die Zeit wird gleichmäßig geteilt.';

export const germanPeer: GuideText = {
  agenda: {
    steps: [
      { title: 'Ankommen', text: 'Wie geht es Ihnen wirklich? Und wer beginnt heute?' },
      {
        title: 'Erste Hälfte',
        text: 'Eine Seite bringt das Thema mit; die andere hört zu, fragt und erzählt auf Wunsch. Beim ersten Treffen: Ihre Wünsche und was Ihr Gegenüber dazu anbieten kann.',
      },
      {
        title: 'Die Glocke',
        text: 'Stellen Sie einen Wecker auf die Halbzeit. Was offen ist, wartet: Jetzt werden die Rollen getauscht.',
      },
      { title: 'Zweite Hälfte', text: 'Dasselbe umgekehrt, mit genauso vielen Minuten.' },
      {
        title: 'Nächster Schritt',
        text: 'Je einer, und der nächste Termin. Wer als Zweites dran war, beginnt beim nächsten Mal.',
      },
    ],
    prompts: [
      'Was soll ich jetzt tun: zuhören, fragen oder sagen, was ich denke?',
      'Was haben Sie versucht, und was kam dabei heraus?',
      'Womit schonen Sie mich?',
      'Halten sich Geben und Nehmen die Waage?',
    ],
  },
  agreement: { clauses: peerClauses, inShort: peerShort },
  blocks: [
    {
      id: 'meetings',
      title: 'Das erste und das letzte Treffen',
      items: [
        {
          title: 'Beim ersten:',
          text: 'Angebote und Wünsche. Was kann jede Seite gut, was möchte sie lernen?',
        },
        {
          title: 'Zur Halbzeit:',
          text: 'Stimmt das Gleichgewicht? Wovon mehr, wovon weniger, was bleibt?',
        },
        {
          title: 'Beim letzten:',
          text: '„Was ich Ihnen verdanke“: was Sie voneinander gelernt haben, laut gesagt.',
        },
      ],
    },
  ],
  instead: {
    mentee: {
      lead: equal,
      before:
        'Nehmen Sie sich zwanzig Minuten. Schreiben Sie einander drei Zeilen: was Sie lernen möchten, was Sie gut können, womit Sie beginnen wollen. Einen fertigen Plan erwartet niemand.',
    },
  },
};

export const germanTrio: GuideText = {
  agenda: {
    steps: [
      { title: 'Ankommen', text: 'Wie geht es Ihnen wirklich? Und wer spricht heute zuerst?' },
      {
        title: 'Erster Durchgang',
        text: 'Eine Person spricht, eine hört zu und fragt, eine beobachtet und sieht auf die Uhr.',
      },
      { title: 'Zweiter Durchgang', text: 'Alle rücken um eine Rolle weiter.' },
      {
        title: 'Dritter Durchgang',
        text: 'Und noch einmal, damit alle gesprochen, zugehört und beobachtet haben.',
      },
      { title: 'Runde', text: 'Was zu beobachten war; je ein Schritt und der nächste Termin.' },
    ],
    prompts: [
      'An die Person, die spricht: Was ist Ihre Frage?',
      'An die Person, die zuhört: Was haben Sie gehört?',
      'An die Person, die beobachtet: Was blieb ungesagt?',
    ],
  },
  agreement: { clauses: peerClauses, inShort: peerShort },
  blocks: [
    {
      id: 'room',
      title: 'Drei Rollen, die reihum gehen',
      items: [
        {
          title: 'Sprechen:',
          text: 'ein Thema und eine Frage mitbringen und entscheiden, was davon taugt.',
        },
        { title: 'Zuhören:', text: 'nachfragen und auf Wunsch aus eigener Erfahrung erzählen.' },
        {
          title: 'Beobachten:',
          text: 'nichts sagen, auf die Uhr sehen und am Ende erzählen, was zu sehen und zu hören war.',
        },
      ],
    },
    {
      id: 'meetings',
      title: 'Das erste und das letzte Treffen',
      items: [
        { title: 'Beim ersten:', text: 'Angebote und Wünsche von Ihnen dreien.' },
        {
          title: 'Beim letzten:',
          text: '„Was ich Ihnen verdanke“: was Sie voneinander gelernt haben, laut gesagt.',
        },
      ],
    },
  ],
  instead: {
    mentee: {
      lead: `${equal} Sie sind zu dritt: Während zwei sprechen, beobachtet die dritte Person, und die Rollen gehen reihum.`,
      before:
        'Nehmen Sie sich zwanzig Minuten. Schreiben Sie den anderen drei Zeilen: was Sie lernen möchten, was Sie gut können, womit Sie beginnen wollen. Einen fertigen Plan erwartet niemand.',
    },
  },
};
