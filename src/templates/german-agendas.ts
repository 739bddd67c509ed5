import type { AgendaTexts } from './agenda-texts.ts';

const arrive = { title: 'Ankommen', text: 'Wie geht es Ihnen wirklich?' };

export const germanAgendas: AgendaTexts = {
  first: {
    steps: [
      {
        title: 'Sich kennenlernen',
        text: 'Wie sind Sie hierhergekommen? Wie sieht für Sie eine gute Arbeitswoche aus?',
      },
      {
        title: 'Was Sie sich davon versprechen',
        mentorTitle: 'Was sich Ihr Gegenüber davon verspricht',
        text: 'Zwei oder drei Themen, je ein Satz. Was wäre am Ende anders?',
      },
      {
        title: 'Wie Sie zusammenarbeiten',
        text: 'Wo und wie Sie sich treffen, was unter Ihnen bleibt, wie Sie sagen, dass etwas nicht passt.',
      },
      {
        title: 'Ein erstes Ziel',
        text: 'Eines, das in eine Zeile passt: was, woran Sie es erkennen, bis wann. Es darf sich ändern.',
      },
      {
        title: 'Nächster Schritt',
        text: 'Wer tut bis zum nächsten Mal was? Termine prüfen.',
      },
    ],
    prompts: [
      'Was haben Sie schon versucht, und was haben Sie daraus gelernt?',
      'Was täten Sie, wenn es nicht schiefgehen könnte? Und was steht im Weg?',
      'Was müsste geschehen, damit Sie am Ende sagen: Das hat sich gelohnt?',
      'Welche Art von Hilfe mochten Sie bisher am wenigsten?',
      'Was soll ich tun: zuhören, fragen oder sagen, was ich denke?',
    ],
  },
  goals: {
    steps: [
      arrive,
      { title: 'Die Vereinbarung', text: 'Lesen, ändern, unterschreiben.' },
      {
        title: 'Vom Wunsch zum Ziel',
        text: 'Ein bis drei Ziele: was, wie gemessen, von wo nach wo, bis wann.',
      },
      {
        title: 'Fünf Stufen für jedes',
        text: 'Aufschreiben, wie „viel weniger“, „weniger“, „wie erhofft“, „mehr“ und „viel mehr“ aussähen.',
      },
      { title: 'Erster Schritt', text: 'Was zuerst kommt, wer noch helfen kann, der nächste Termin.' },
    ],
    prompts: [
      'Woran sähe jemand Fremdes, dass Sie angekommen sind?',
      'Was haben Sie selbst in der Hand und was nicht?',
      'Was wäre zu leicht?',
      'Was lassen Sie dafür liegen?',
    ],
  },
  regular: {
    steps: [
      arrive,
      { title: 'Seit dem letzten Mal', text: 'Was hat sich bewegt, was nicht?' },
      { title: 'Die Frage für heute', text: 'In einem Satz, gestellt von der oder dem Mentee.' },
      { title: 'Das Thema', text: 'Erst zuhören, dann fragen, dann, wenn erwünscht, erzählen.' },
      { title: 'Was ich mitnehme', text: 'Ein bis drei Vorhaben und der nächste Termin.' },
    ],
    prompts: [
      'Was haben Sie versucht?',
      'Wie erklären Sie sich das?',
      'Was könnte noch dahinterstecken?',
      'Was würden Sie einem guten Freund, einer guten Freundin raten?',
      'Möchten Sie von mir eine Frage, eine Geschichte oder eine Meinung?',
    ],
  },
  review: {
    steps: [
      arrive,
      { title: 'Die Vereinbarung', text: 'Punkt für Punkt: behalten, ändern, streichen.' },
      { title: 'Rückmeldung in beide Richtungen', text: 'Mehr davon, weniger davon, so lassen.' },
      { title: 'Das Thema', text: 'Was Sie oder Ihr Gegenüber mitgebracht haben.' },
      { title: 'Nächster Schritt', text: 'Vorhaben und der nächste Termin.' },
    ],
    prompts: ['Was halten Sie bisher zurück?', 'Gebe ich zu schnell Ratschläge?', 'Stimmt der Rhythmus?'],
  },
  'mid-point': {
    steps: [
      arrive,
      {
        title: 'Die Ziele, eines nach dem anderen',
        text: 'Was ist erreicht, woran sieht man es, ist es noch das richtige Ziel? Änderungen mit Datum.',
      },
      { title: 'Sie beide', text: 'Was hilft, was fehlt.' },
      { title: 'Die zweite Hälfte', text: 'Drei Themen, und wen Sie noch kennenlernen sollten.' },
      { title: 'Nächster Schritt', text: 'Vorhaben, Dank, das Formular für die Rückmeldung.' },
    ],
    prompts: [
      'Was hat Sie überrascht?',
      'Was haben Sie erwartet und nicht bekommen?',
      'Wenn wir nur noch drei Treffen hätten: wofür?',
    ],
  },
  closing: {
    steps: [
      arrive,
      { title: 'Die Ziele', text: 'Was ist erreicht, woran sieht man es, was war Glück.' },
      { title: 'Was jede Seite gelernt hat', text: 'Voneinander und aus der gemeinsamen Arbeit.' },
      {
        title: 'Wie es weitergeht',
        text: 'Das nächste Ziel, die nächste Hilfe; ob und wie Sie in Kontakt bleiben, entscheiden Sie beide frei.',
      },
      { title: 'Notizen', text: 'Zurückgeben oder löschen.' },
      { title: 'Dank und Abschied', text: 'Sagen, wofür Sie dankbar sind.' },
    ],
    prompts: [
      'Was können Sie jetzt, was Sie vorher nicht konnten?',
      'Welches Gespräch ist Ihnen geblieben?',
      'Wem helfen Sie als Nächstes?',
    ],
  },
};
