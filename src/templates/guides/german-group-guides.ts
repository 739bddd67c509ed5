import type { GuideBlock } from '../../model/guide.ts';
import type { GuideText } from './guide-text.ts';

const confidence = {
  title: 'Vertraulichkeit.',
  text: 'Was wir sagen, bleibt unter uns, auch danach, außer wenn alle zustimmen, jemand in Gefahr ist, das Gesetz es verlangt oder es um schweres Fehlverhalten geht. Nichts wird aufgezeichnet.',
} as const;
const boundaries = {
  title: 'Grenzen.',
  text: 'Solange wir uns treffen, gibt es zwischen uns keine Führung, Beurteilung oder Empfehlung, kein Darlehen, kein Geschäft; kommt es doch dazu, sagen wir es vorher.',
} as const;
const changes = {
  title: 'Änderungen.',
  text: 'Wer nicht kann, sagt es einen Tag vorher. Fehlt ein Drittel von uns, verlegen wir das Treffen auf einen anderen Tag; wir lassen es nicht ausfallen.',
} as const;
const feedback = {
  title: 'Rückmeldung.',
  text: 'Zur Halbzeit und am Ende fragen wir einander: Wovon mehr, wovon weniger, was bleibt?',
} as const;
const wayOut = {
  title: 'Ausstieg.',
  text: 'Wir alle können jederzeit aufhören, ohne einen Grund zu nennen. Ein Satz an die Runde oder an {coordinator} genügt; wer geht, sagt es der Runde.',
} as const;

const room: GuideBlock = {
  id: 'room',
  title: 'Was in unserer Runde gilt',
  items: [
    {
      text: 'Was hier gesagt wird, bleibt hier. Grenzen sind: Gefahr für jemanden, eine gesetzliche Pflicht, schweres Fehlverhalten oder der Wunsch aller.',
    },
    { text: 'Alle kommen zu Wort, niemand muss. Es spricht immer nur eine Person.' },
    {
      text: 'Erst Fragen, dann Ideen, Rat nur auf Wunsch. Wer den Fall mitgebracht hat, entscheidet, was davon taugt.',
    },
    { text: 'Wir beginnen und enden pünktlich. Die Telefone ruhen.' },
    { text: 'Keine Namen, keine Aufnahmen, keine Notizen über andere.' },
  ],
};

const twentyMinutes =
  'fünf Minuten erzählen, fünf Minuten nachfragen, acht Minuten Ideen, bei denen nur zugehört wird, zwei Minuten: Was nehme ich mit?';

export const germanGroup: GuideText = {
  agenda: {
    steps: [
      { title: 'Ankommen', text: 'Reihum ein Satz: Wie geht es mir, und was bringe ich mit?' },
      {
        title: 'Wort gehalten?',
        text: 'Was Sie sich vorgenommen hatten: getan, nicht getan, was daraus zu lernen war.',
      },
      {
        title: 'Eine Geschichte oder ein Impuls',
        mentorTitle: 'Ihre Geschichte oder Ihr Impuls',
        text: 'Aus eigener Erfahrung und nah an dem, was die Runde fragt; danach ist das Wort frei.',
      },
      { title: 'Zwei Fälle', text: `Je zwanzig Minuten: ${twentyMinutes}` },
      {
        title: 'Schlussrunde',
        text: 'Reihum ein Schritt, laut gesagt. Wer bereitet das nächste Treffen vor?',
      },
    ],
    prompts: [
      'Was genau ist Ihre Frage an die Runde?',
      'Wer hat etwas Ähnliches erlebt?',
      'Wer hat noch nichts gesagt und möchte?',
      'Was würden Sie zuerst versuchen?',
      'Was nehmen Sie mit, in einem Satz?',
    ],
  },
  agreement: {
    clauses: [
      { title: 'Frage.', text: 'Was uns zusammenbringt: {______}' },
      {
        title: 'Zeit.',
        text: 'Wir treffen uns für {length}, {cadence}. Dazwischen schreiben wir über {___} und antworten in drei Arbeitstagen.',
      },
      changes,
      {
        title: 'Rollen.',
        text: '{mentor} leitet die Treffen und erzählt aus eigener Erfahrung. Wir anderen bringen die Fälle mit; wer einen mitbringt, entscheidet.',
        otherwise:
          'Wer die Gruppe leitet, hält die Treffen zusammen und erzählt aus eigener Erfahrung. Wir anderen bringen die Fälle mit; wer einen mitbringt, entscheidet.',
      },
      confidence,
      boundaries,
      feedback,
      wayOut,
    ],
    inShort:
      'Darin steht, dass Sie sich für {length} treffen, {cadence}, dass alles in der Gruppe bleibt, dass die Fälle von Ihnen kommen und dass alle ohne Grund aussteigen können: Ein Satz an die Runde genügt.',
  },
  blocks: [
    room,
    {
      id: 'meetings',
      title: 'Drei Treffen, bei denen etwas dazukommt',
      items: [
        {
          title: 'Beim ersten:',
          text: 'wer wir sind, was wir uns erhoffen, was in der Runde gilt; dann die Vereinbarung, Punkt für Punkt.',
        },
        {
          title: 'Zur Halbzeit:',
          text: 'was hilft, was fehlt, was wir in der zweiten Hälfte anders machen.',
        },
        {
          title: 'Beim letzten:',
          text: 'Alle zeigen in drei Minuten, was daraus geworden ist; Dank, und ob und wie Sie in Kontakt bleiben, entscheiden alle für sich.',
        },
      ],
    },
    {
      id: 'facilitate',
      side: 'mentor',
      title: 'Eine Gruppe leiten',
      items: [
        {
          title: 'Runden.',
          text: 'Beginnen und enden Sie damit: ein Satz pro Person, ohne Kommentar. So kommen auch die Stillen zu Wort.',
        },
        {
          title: 'Zeit.',
          text: 'Bitten Sie jemanden, auf die Uhr zu sehen und zu sagen, wenn zwei Minuten übrig sind.',
        },
        {
          title: 'Laute und Leise.',
          text: 'Danken Sie denen, die viel gesagt haben, und fragen Sie namentlich jemanden, der oder die noch nichts gesagt hat. Die nächste Runde beginnt auf der anderen Seite.',
        },
        {
          title: 'Ein Fall.',
          text: `Halten Sie die Reihenfolge ein, sie bremst den schnellen Rat: ${twentyMinutes}`,
        },
        {
          title: 'Ihr Impuls.',
          text: 'Höchstens zwanzig Minuten. Eine Geschichte, in der Ihnen etwas misslungen ist, hilft mehr als Folien.',
        },
        {
          title: 'Jemand fehlt.',
          text: 'Fehlt ein Drittel, verlegen Sie das Treffen und nennen den neuen Termin in derselben Nachricht. Leiten Sie zu zweit und eine Person ist krank, trifft sich die Gruppe trotzdem.',
        },
        {
          title: 'Was im Raum bleibt.',
          text: 'Sprechen Sie die Regeln beim ersten Treffen laut aus, und noch einmal, wenn jemand etwas Heikles erzählt.',
        },
      ],
    },
  ],
  instead: {
    mentee: {
      before:
        'Nehmen Sie sich zwanzig Minuten. Welche Frage möchten Sie in die Gruppe mitbringen? Schreiben Sie sie in einem Satz auf. Einen fertigen Plan erwartet niemand; Sie werden merken, dass andere dieselbe Frage haben.',
    },
    mentor: {
      before:
        'Nehmen Sie sich zwanzig Minuten. Lesen Sie, was sich die Mitglieder erhoffen, suchen Sie die Frage, die mehrere teilen, und überlegen Sie sich einen Wendepunkt auf Ihrem eigenen Weg, der dazu passt. Schreiben Sie allen eine Woche vorher: wann, wo, und dass alle einen Fall mitbringen können.',
    },
  },
  notAsked:
    'Sie beurteilen niemanden, berichten niemandem und müssen nicht auf alles eine Antwort haben: Die Gruppe weiß mehr als jede einzelne Person. Wenn Ihnen etwas Sorgen macht (Gesundheit, Verhalten, Sicherheit), müssen Sie es nicht allein tragen: Wenden Sie sich an das Programm.',
};

export const germanCircle: GuideText = {
  agenda: {
    steps: [
      {
        title: 'Ankommen',
        text: 'Reihum ein Satz: Wie geht es mir, und was ist aus dem Schritt vom letzten Mal geworden?',
      },
      { title: 'Drei Fälle', text: `Je zwanzig Minuten: ${twentyMinutes}` },
      { title: 'Thema des Tages', text: 'Eines, das mehrere von Ihnen teilen; es wählt, wer einlädt.' },
      { title: 'Das nächste Treffen', text: 'Reihum ein Schritt. Wer lädt ein, wo und wann?' },
    ],
    prompts: [
      'Was genau ist Ihre Frage an uns?',
      'Was haben Sie versucht?',
      'Was täten Sie, wenn niemand etwas dagegen haben könnte?',
      'Was nehmen Sie mit, in einem Satz?',
    ],
  },
  agreement: {
    clauses: [
      { title: 'Frage.', text: 'Was uns zusammenbringt: {______}' },
      {
        title: 'Zeit.',
        text: 'Wir treffen uns für {length}, {cadence}. Dazwischen schreiben wir über {___} und antworten in drei Arbeitstagen.',
      },
      changes,
      {
        title: 'Rollen.',
        text: 'Niemand leitet. Jedes Mal lädt jemand anderes ein, eröffnet und achtet auf die Zeit. Wer einen Fall mitbringt, entscheidet.',
      },
      confidence,
      boundaries,
      feedback,
      wayOut,
    ],
    inShort:
      'Darin steht, dass Sie sich für {length} treffen, {cadence}, dass niemand leitet und reihum eingeladen wird, dass alles im Kreis bleibt und dass alle ohne Grund aussteigen können: Ein Satz an die anderen genügt.',
  },
  blocks: [
    room,
    {
      id: 'hosting',
      title: 'Wenn Sie einladen',
      items: [
        { text: 'Schreiben Sie den anderen eine Woche vorher: wann, wo, wer einen Fall mitbringt.' },
        {
          text: 'Eröffnen Sie die Runde, achten Sie auf die Zeit (oder bitten Sie jemanden darum) und darauf, dass alle zu Wort kommen.',
        },
        {
          text: 'Sie leiten nicht: Auch Sie können einen Fall mitbringen. Dann sieht jemand anderes auf die Uhr.',
        },
        { text: 'Geben Sie am Schluss weiter: Wer lädt als Nächstes ein, wo, wann?' },
      ],
    },
    {
      id: 'meetings',
      title: 'Treffen, bei denen etwas dazukommt',
      items: [
        {
          title: 'Treffen 1:',
          text: 'Eine Begleitung aus dem Programm eröffnet es: wer wir sind, was in der Runde gilt, die Vereinbarung.',
        },
        {
          title: 'Treffen 4:',
          text: 'Die Begleitung kommt wieder: Was hilft, was fehlt, kommen alle zu Wort?',
        },
        { title: 'Das letzte:', text: 'was daraus geworden ist, Dank, und ob und wie Sie weitermachen.' },
        {
          title: 'Weniger als vier?',
          text: 'Sprechen Sie mit {coordinator}: Aus zwei kleinen Kreisen kann einer werden, wenn beide es wollen.',
        },
      ],
    },
  ],
  instead: {
    mentee: {
      lead: 'Das ist ein Kreis unter Gleichen: Niemand leitet, alle bringen etwas mit, und reihum lädt jemand ein. Worüber Sie sprechen, bestimmen Sie gemeinsam.',
      before:
        'Nehmen Sie sich zwanzig Minuten. Welchen Fall möchten Sie mitbringen, und was ist Ihre Frage an die anderen? Je einer genügt. Wenn Sie einladen, schreiben Sie den anderen eine Woche vorher.',
    },
  },
};
