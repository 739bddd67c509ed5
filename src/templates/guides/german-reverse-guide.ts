import type { GuideText } from './guide-text.ts';

export const germanReverse: GuideText = {
  agenda: {
    steps: [
      {
        title: 'Sich kennenlernen',
        text: 'Wie sind Sie hierhergekommen? Wie sieht bei Ihnen ein Arbeitstag aus?',
      },
      {
        title: 'Wer lernt was',
        text: 'Was die dienstältere Seite verstehen oder können möchte, in zwei, drei Sätzen. Es darf um ein Werkzeug gehen und auch um die Welt.',
      },
      {
        title: 'Erlaubnis zur Offenheit',
        text: 'Die dienstältere Seite bittet um klare Worte und sagt, was damit geschieht: außerhalb dieses Raums nichts.',
      },
      {
        title: 'Wie Sie zusammenarbeiten',
        text: 'Wo, wie oft, an wessen Schreibtisch; wie Sie sagen, dass etwas nicht passt.',
      },
      {
        title: 'Nächster Schritt',
        text: 'Eine Sache, die bis zum zweiten Treffen ausprobiert wird. Termine prüfen.',
      },
    ],
    prompts: [
      'Wann haben Sie das zuletzt selbst gemacht, und wo sind Sie hängen geblieben?',
      'Zeigen Sie mir, wie Sie es heute tun: Ich sehe zu, Sie klicken.',
      'Welche unserer Regeln leuchtet Ihnen nicht ein, und welche mir nicht?',
      'Darf ich sagen, was ich denke, oder soll ich es vorsichtig sagen?',
    ],
  },
  blocks: [
    {
      id: 'meetings',
      title: 'Acht Treffen',
      ordered: true,
      items: [
        { text: 'Wer lernt was; Erlaubnis zur Offenheit.' },
        { text: 'Ziele der dienstälteren Seite: was, woran man es erkennt, bis wann.' },
        { text: 'Vorführung, und wer lernt, hat selbst die Hände an der Tastatur.' },
        { text: 'Halbzeit: was hilft, was fehlt; ein Blick in die Vereinbarung.' },
        { text: 'Ein Tag in meiner Arbeit: Die jüngere Seite zeigt ihn.' },
        { text: '„Welche unserer Regeln leuchtet Ihnen nicht ein?“' },
        { text: 'Was ausprobiert wurde und was dabei herauskam.' },
        { text: 'Abschluss: was ich ändere, von der dienstälteren Seite öffentlich gesagt.' },
      ],
    },
    {
      id: 'tips',
      side: 'mentee',
      title: 'Sie lernen, also halten Sie die Termine',
      items: [
        {
          text: 'Müssen Sie absagen, vereinbaren Sie den neuen Termin selbst und eigenhändig, in derselben Nachricht.',
        },
        { text: 'Hören Sie zuerst zu. Beurteilen Sie nicht, und verteilen Sie keine Aufgaben.' },
        { text: 'Nichts von dem, was gesagt wird, fließt in eine Beurteilung ein.' },
        {
          text: 'Probieren Sie zwischen den Treffen etwas aus und erzählen Sie, wie es war, auch wenn es nicht ging.',
        },
      ],
    },
    {
      id: 'tips',
      side: 'mentor',
      title: 'Sie führen',
      items: [
        { text: 'Sie können etwas, das Ihr Gegenüber lernen möchte: Deshalb sind Sie gefragt worden.' },
        {
          text: 'Werden Sie konkret: am Bildschirm, in der Filiale, am Telefon. Lassen Sie Ihr Gegenüber selbst machen.',
        },
        {
          text: 'Sagen Sie auch, was unbequem ist. Das ist erwünscht, und nichts davon fließt in Ihre Beurteilung ein.',
        },
        {
          text: 'Wird zweimal abgesagt, sprechen Sie mit {coordinator}. Sie müssen niemandem nachlaufen.',
        },
      ],
    },
  ],
  instead: {
    mentee: {
      lead: 'Diesmal lernen Sie: Jemand mit weniger Dienstjahren und mehr Übung zeigt Ihnen, wie die Dinge von dort aussehen.',
      before:
        'Nehmen Sie sich zwanzig Minuten. Schreiben Sie drei Zeilen: wer Sie sind, was Sie verstehen oder können möchten, und dass klare Worte willkommen sind.',
    },
    mentor: {
      lead: 'Danke, dass Sie jemandem mit mehr Dienstjahren Ihre Zeit schenken. Hier führen Sie: Sie wissen etwas, das Ihr Gegenüber lernen möchte. Sie müssen nicht auf alles eine Antwort haben; nötig ist nur der Mut zu sagen, wie es ist.',
      before:
        'Nehmen Sie sich zwanzig Minuten. Überlegen Sie sich zwei Dinge, die Sie jeden Tag tun und die Ihr Gegenüber vielleicht noch nie gesehen hat, und eine Regel, die Ihnen nicht einleuchtet. Halten Sie den ersten Termin frei.',
    },
  },
  notAsked:
    'Sie sind kein Hilfsdienst: Was zu tun ist, tut Ihr Gegenüber selbst. Sie berichten niemandem, und niemand fragt, was gesagt wurde. Wird Ihnen eine Bemerkung verübelt oder ist Ihnen unwohl, wenden Sie sich gleich an das Programm.',
};
