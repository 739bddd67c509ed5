import { roleTexts } from '../roles.ts';
import { germanLaunch } from './german-launch.ts';
import type { HandbookTexts } from './handbook-texts.ts';

const meetings = '{hours_per_month} Stunden im Monat, dazu die Schulung';

export const germanHandbook: HandbookTexts = {
  launch: germanLaunch,
  roles: {
    mentee: { title: 'Mentee', ...roleTexts.de.mentee, time: meetings },
    mentor: { title: 'Mentorin oder Mentor', ...roleTexts.de.mentor, time: meetings },
    participant: {
      title: 'Teilnehmende',
      does: 'Sie bringen eine Frage mit, bereiten sich vor, hören zu, probieren zwischen den Treffen etwas aus und halten ein, was Sie vereinbaren. Die Leitung wechselt.',
      doesNot: 'Sie beurteilen niemanden und geben nicht weiter, was andere erzählen.',
      time: meetings,
    },
    coordinator: {
      title: 'Programmkoordination',
      does: 'Sie finden Menschen und bringen sie zusammen, bereiten sie vor, rufen in den ersten 30 Tagen alle einmal an und immer dann, wenn etwas nicht stimmt, schützen Vertrauliches und berichten ehrlich. Nach eigenen Angaben von 1.451 Jugendprogrammen waren solche Anrufe das Einzige, was mit dauerhaften Tandems einherging.',
      doesNot:
        'Sie fragen nicht, worüber gesprochen wurde, und geben nicht weiter, was eine Seite geschrieben hat.',
      time: 'anderthalb Stunden in der Woche für je 20 Tandems',
    },
    manager: {
      title: 'Direkte Führungskraft',
      does: 'Sie geben die Zeit, bis zu 90 Minuten im Monat, lassen die oder den Mentee bei der Arbeit etwas ausprobieren und beantworten höchstens drei Fragen.',
      doesNot:
        'Sie fragen nicht nach Inhalten und setzen Mentoring nicht als Mittel gegen schwache Leistungen ein.',
      time: 'insgesamt 30 Minuten',
    },
    sponsor: {
      title: 'Leitung, die das Programm trägt',
      does: 'Sie sagen öffentlich, wozu es das Programm gibt, eröffnen und beschließen den Durchgang und räumen Hindernisse aus dem Weg.',
      doesNot: 'Sie fragen nicht nach Namen.',
      time: 'insgesamt vier Stunden',
    },
    stakeholder: {
      title: 'Beteiligte aus der Zusammenarbeit',
      does: 'Sie beantworten vorher und nachher dieselben zwei oder drei Fragen zu dem, was bei der Arbeit zu sehen ist. Die oder der Mentee weiß, dass Sie gefragt werden.',
      doesNot: 'Sie sprechen mit der Mentorin oder dem Mentor nicht über Ihre Antworten.',
      time: 'zehn Minuten',
    },
  },
  time: { rotation: 'ein Nachmittag', informal: 'so viel, wie Sie beide vereinbaren' },
  selection: [
    'hört zu, bevor ein Rat kommt',
    'spricht gut über Menschen, die nicht da sind',
    'hält Termine ein',
    'gibt ehrliche Rückmeldung auf freundliche Art',
    'lernt selbst noch',
  ],
  faq: {
    matched: {
      question: 'Wie wurden wir einander zugeordnet?',
      answer:
        'Nach den Bedingungen und Gewichten, die vor Ihrer Anmeldung veröffentlicht wurden: Themen, Werte, Wünsche, Zeiten. Foto, Alter, Geschlecht und Herkunft zählen nicht. Fragen Sie, und wir zeigen Ihnen die Gründe für Ihre Zuordnung.',
    },
    'who-sees': {
      question: 'Wer sieht meine Anmeldung?',
      answer:
        'Die Programmkoordination. Ihr Gegenüber sieht Name, Aufgabe, Ort, Themen und Text. Mit wem Sie nicht zusammenkommen möchten, sieht nur die Programmkoordination.',
    },
    manager: {
      question: 'Was erfährt meine Führungskraft?',
      answer:
        'Dass Sie teilnehmen und wie viel Zeit es braucht. Nichts über Inhalte; nichts geht in Ihre Beurteilung ein.',
    },
    'not-getting-on': {
      question: 'Und wenn wir nicht miteinander zurechtkommen?',
      answer:
        'Geben Sie sich zwei Treffen; dann nutzen Sie den Ausstieg ohne Angabe von Gründen. Dafür ist er da.',
    },
    'busy-mentor': {
      question: 'Mein Gegenüber hat sehr wenig Zeit. Darf ich erinnern?',
      answer:
        'Ja: Wer als Mentee teilnimmt, steuert. Schlagen Sie zwei Termine vor; kommt eine Woche lang keine Antwort, sagen Sie uns Bescheid.',
    },
    prepare: {
      question: 'Wie bereite ich mich vor?',
      answer: 'Zwei Zeilen am Tag davor: was sich bewegt hat und wofür Sie die Stunde nutzen möchten.',
    },
    goal: {
      question: 'Brauche ich sofort ein Ziel?',
      answer:
        'Nein. Bringen Sie eine Frage mit; beim zweiten Treffen wird daraus ein Ziel, und Ziele dürfen sich ändern.',
    },
    'no-answer': {
      question: 'Ich bin Mentorin oder Mentor und weiß die Antwort nicht.',
      answer: 'Gut. Fragen Sie, erzählen Sie, was Sie versucht haben, oder nennen Sie jemanden, der es weiß.',
    },
    job: {
      question: 'Darf mir mein Gegenüber eine Stelle verschaffen?',
      answer:
        'Ihr Gegenüber darf erzählen, wie die Dinge laufen und mit wem Sie sprechen sollten. Solange das Tandem läuft, empfiehlt und entscheidet es nichts.',
    },
    grave: {
      question: 'Jemand erzählt mir etwas Schwerwiegendes.',
      answer:
        'Versprechen Sie keine Verschwiegenheit, die Sie nicht halten können, und sagen Sie das früh. Bei Gefahr oder Belästigung: {safeguarding_contact}. Sie müssen es nicht lösen.',
    },
    'both-sides': {
      question: 'Darf ich auf beiden Seiten teilnehmen?',
      answer: 'Ja, mit verschiedenen Menschen.',
    },
    leave: {
      question: 'Und wenn ich gehe, krank werde oder eine Auszeit nehme?',
      answer: 'Sagen Sie uns Bescheid; wir pausieren oder beenden und kümmern uns um Ihr Gegenüber.',
    },
    kept: {
      question: 'Wie lange werden meine Antworten aufbewahrt?',
      answer:
        'Bis zum {keep_until}, dann werden sie gelöscht. Sie können Ihre Angaben jederzeit einsehen oder löschen lassen.',
    },
  },
};
