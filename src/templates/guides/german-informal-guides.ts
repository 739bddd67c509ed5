import type { AgreementClause } from '../../model/guide.ts';
import type { GuideText } from './guide-text.ts';

const saidAloud: readonly AgreementClause[] = [
  {
    title: 'Vertraulichkeit.',
    text: 'Was wir sagen, bleibt unter uns, außer wenn beide zustimmen, jemand in Gefahr ist, das Gesetz es verlangt oder es um schweres Fehlverhalten geht. Nichts wird aufgezeichnet.',
  },
  {
    title: 'Rollen.',
    text: 'Wer die Frage mitbringt, entscheidet; das Gegenüber hört zu, fragt und erzählt auf Wunsch.',
  },
  { title: 'Ausstieg.', text: 'Jede Seite kann jederzeit aufhören, ohne einen Grund zu nennen.' },
];

const foundEachOther =
  'Sie haben einander gefunden, und einen besseren Anfang gibt es nicht. Ihr Tandem ist angemeldet; was Sie daraus machen, bestimmen Sie. Hier ist eine Seite mit dem, was anderen geholfen hat.';

export const germanInformal: GuideText = {
  agreement: { clauses: saidAloud },
  blocks: [
    {
      id: 'tips',
      title: 'Sechs Dinge, die helfen',
      items: [
        { title: 'Sagen, wofür.', text: 'Je ein Satz am Anfang: Was verspreche ich mir davon?' },
        {
          title: 'Sagen, bis wann.',
          text: 'Sechs Treffen oder sechs Monate, dann sehen Sie gemeinsam weiter. Mit einem Ende in Sicht fängt es sich leichter an.',
        },
        {
          title: 'Der nächste Termin',
          text: 'steht fest, ehe Sie auseinandergehen. Fallen zwei hintereinander aus, ist das ein Gespräch wert.',
        },
        {
          title: 'Zuhören, fragen, erzählen:',
          text: 'in dieser Reihenfolge, und das Letzte nur auf Wunsch.',
        },
        {
          title: 'Ein Schritt pro Treffen,',
          text: 'so klein, dass er bis zum nächsten Mal zu schaffen ist.',
        },
        {
          title: 'Führt eine Seite die andere,',
          text: 'sprechen Sie zuerst darüber: Was hier gesagt wird, darf in keiner Beurteilung auftauchen. Vielleicht ist jemand anderes die bessere Wahl.',
        },
      ],
    },
    {
      id: 'kinds',
      title: 'Treffen mit eigenem Gesprächsleitfaden, wenn Sie mögen',
      text: 'Nichts davon ist Pflicht. Nehmen Sie, was Sie brauchen können.',
      items: [
        {
          title: 'Das erste:',
          text: 'zwei Geschichten, Hoffnungen und Sorgen, wie Sie arbeiten wollen, ein kleiner Schritt.',
        },
        { title: 'Ziele:', text: 'vom Wunsch zu ein bis drei Zielen: was, wie gemessen, bis wann.' },
        {
          title: 'Immer wieder:',
          text: 'Wie geht es, was hat sich bewegt, die Frage für heute in einem Satz, das Thema, der nächste Schritt.',
        },
        { title: 'Rückschau:', text: 'mehr davon, weniger davon, so lassen, in beide Richtungen.' },
        {
          title: 'Halbzeit:',
          text: 'Sind es noch die richtigen Ziele? Was hilft, was fehlt, wen sollten Sie kennenlernen?',
        },
        {
          title: 'Abschluss:',
          text: 'was erreicht ist, was jede Seite gelernt hat, wie es weitergeht, Dank.',
        },
      ],
    },
    {
      id: 'check-ins',
      title: 'Wir schreiben Ihnen zweimal',
      items: [
        {
          text: 'Einmal nach einigen Wochen und einmal am Ende, mit einem Formular von fünf Minuten. Mehr nicht; lesen wird es nur die Programmkoordination.',
        },
      ],
    },
  ],
  instead: { mentee: { lead: foundEachOther }, mentor: { lead: foundEachOther } },
};

export const germanFlash: GuideText = {
  agenda: {
    steps: [
      { title: 'Begrüßen', text: 'Wer sind Sie, in zwei Sätzen?' },
      { title: 'Meine Frage', text: 'Die auf der Karte, in einem Satz.' },
      { title: 'Das Gespräch', text: 'Zuhören, fragen, erzählen.' },
      { title: 'Mein nächster Schritt', text: 'Was ich tun werde, laut gesagt.' },
      { title: 'Dank', text: 'Und weiter zum nächsten Tisch.' },
    ],
    prompts: [],
  },
  agreement: { clauses: saidAloud },
  blocks: [
    {
      id: 'room',
      title: 'Zu Beginn laut gesagt',
      items: [
        {
          text: 'Was an einem Tisch gesagt wird, bleibt an diesem Tisch. Nichts wird aufgezeichnet, niemand wird beurteilt, und niemand muss mehr sagen, als ihr oder ihm lieb ist.',
        },
      ],
    },
  ],
};
