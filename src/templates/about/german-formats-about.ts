import type { FormatTemplate } from '../programs/template-choice.ts';
import type { AboutText } from './about-text.ts';

export const germanFormatsAbout = {
  group: {
    title: 'Mentoring-Gruppen',
    forWhom: 'Wenige Mentorinnen und Mentoren, und Menschen mit einer gemeinsamen Frage.',
    line: 'Vier bis acht Menschen mit einer gemeinsamen Frage treffen sich einmal im Monat.',
    watch: [
      'Wo es geht, leiten zwei: Ist eine Person krank, trifft sich die Gruppe trotzdem.',
      'Kann ein Drittel nicht kommen, wird das Treffen verschoben und nicht abgesagt.',
      'Wer geht, sagt es der Gruppe in einem Satz.',
    ],
  },
  peer: {
    title: 'Kollegiales Mentoring',
    forWhom: 'Menschen am gleichen Punkt, die jeweils etwas gut können.',
    line: 'Zwei Menschen bringen einander bei, was sie jeweils gut können.',
    watch: [
      'Niemand hat das Sagen. Jeder Seite gehört die halbe Zeit; ein Klingeln zeigt den Wechsel an.',
      'Zu dritt wechseln sich Erzählen, Zuhören und Beobachten ab.',
    ],
  },
  circle: {
    title: 'Mentoring-Kreise',
    forWhom: 'Vier bis sechs Gleichgestellte, ohne Mentorin oder Mentor.',
    line: 'Vier bis sechs Menschen mit einer gemeinsamen Frage treffen sich einmal im Monat.',
    watch: [
      'Eine Begleitung eröffnet das erste und das vierte Treffen; danach wechselt, wer einlädt.',
      'Sind weniger als vier übrig, bieten Sie an, zwei Kreise zusammenzulegen.',
    ],
  },
  reverse: {
    title: 'Reverse Mentoring',
    forWhom: 'Erfahrene, die von Jüngeren lernen möchten: Werkzeuge, Generationen, der Alltag an der Basis.',
    line: 'Erfahrene lernen von Jüngeren.',
    watch: [
      'Die erfahrene Seite hält die Termine ein. Fällt einer aus, legt sie selbst den neuen fest.',
      'Nichts davon geht in Beurteilungen ein.',
      'Antwortet die jüngere Seite, dass sich Unbequemes nicht sagen lässt, rufen Sie an.',
    ],
  },
  flash: {
    title: 'Kurzmentoring',
    forWhom: 'Viele Menschen und wenig Zeit; als erste Kostprobe oder um ein Gegenüber für später zu finden.',
    line: 'Vier kurze Gespräche an einem Nachmittag.',
    watch: [
      'Die Moderation eröffnet zehn Minuten lang und schließt mit fünfzehn. Die Vertraulichkeit wird am Anfang laut gesagt.',
      'Alle haben eine Karte: Name, drei Themen, eine Frage. Die Einführung dauert fünfzehn Minuten.',
    ],
  },
  'e-mentoring': {
    title: 'Online-Mentoring',
    forWhom: 'Menschen an verschiedenen Standorten oder in verschiedenen Zeitzonen.',
    watch: [
      'Vereinbaren Sie den Kanal, wie schnell man antwortet, dass nichts aufgezeichnet wird und dass niemand sonst im Raum ist.',
      'Eine Nachricht zwischen den Treffen. Sitzt eine Seite immer früh oder spät, wird jedes Mal getauscht.',
    ],
  },
  informal: {
    title: 'Tandems, die sich selbst gefunden haben',
    forWhom: 'Menschen, die sich schon gefunden haben und ein wenig Hilfe möchten.',
    line: 'Wer sich schon gefunden hat, meldet sich zu zweit an und bekommt Hinweise und zwei kurze Formulare.',
    watch: [
      'Bedingungen sind hier Hinweise: Wer sich mit der eigenen Führungskraft anmeldet, bekommt ein freundliches Wort.',
      'Fällig ist nichts außer zwei Rückmeldungen.',
    ],
  },
} as const satisfies Readonly<Record<FormatTemplate, AboutText>>;
