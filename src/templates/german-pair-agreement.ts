import type { PairAgreement } from './pair-agreement.ts';

export const germanPairAgreement: PairAgreement = {
  clauses: {
    purpose: {
      title: 'Wozu.',
      text: 'Wir arbeiten an höchstens drei Zielen: 1 {___} 2 {___} 3 {___} Messgröße und Termin stehen auf dem Zielblatt.',
    },
    time: {
      title: 'Zeit.',
      text: 'Vom {start} bis zum {end} treffen wir uns für {length}, {cadence}. Zwei Treffen sind immer fest vereinbart.',
    },
    ways: {
      title: 'Wege.',
      text: 'Wir treffen uns vor Ort, per Video oder beides: {___} Dazwischen schreiben wir über {___} und antworten in drei Arbeitstagen.',
    },
    changes: {
      title: 'Änderungen.',
      text: 'Beide dürfen ein Treffen einmal verschieben und nennen in derselben Nachricht einen neuen Termin. Fallen zwei hintereinander aus, sprechen wir mit {coordinator}.',
    },
    roles: {
      title: 'Rollen.',
      text: 'Wer als Mentee teilnimmt, steuert, bereitet vor und entscheidet. Das Gegenüber hört zu, fragt, erzählt aus eigener Erfahrung und ist ehrlich.',
    },
    confidence: {
      title: 'Vertraulichkeit.',
      text: 'Was wir sagen, bleibt unter uns, auch danach. Ausnahmen: Jemand ist in Gefahr, das Gesetz verlangt es, es geht um schweres Fehlverhalten, oder wir stimmen beide zu. Trifft eine zu, sagen wir es möglichst zuerst einander. Die Notizen gehören der Mentee-Seite; nichts wird aufgezeichnet.',
    },
    boundaries: {
      title: 'Grenzen.',
      text: 'Solange das Tandem läuft, gibt es zwischen uns keine Führung, keine Beurteilung oder Empfehlung, kein Darlehen, kein Geschäft und keine enge Beziehung; ergibt sich so etwas, beenden wir zuerst das Tandem.',
    },
    feedback: {
      title: 'Rückmeldung.',
      text: 'Bei jeder Durchsicht fragen wir einander: Wovon mehr, wovon weniger, was bleibt?',
    },
    review: {
      title: 'Durchsicht.',
      text: 'Wir sehen diese Seite beim zweiten Treffen an und unterschreiben sie dort, dann wieder beim vierten, zur Halbzeit und am Ende. Jede Änderung bekommt ein Datum.',
    },
    wayOut: {
      title: 'Ausstieg.',
      text: 'Jede Seite kann jederzeit aufhören, ohne einen Grund zu nennen und ohne Vorwurf. Es genügt, es dem Gegenüber oder {coordinator} in einem Satz zu sagen.',
    },
    checkIns: {
      title: 'Rückmeldungen ans Programm.',
      text: 'Wir füllen die kurzen Formulare aus; die Antworten landen nur bei {coordinator}.',
    },
    ending: {
      title: 'Abschluss.',
      text: 'Wir führen ein Abschlussgespräch, wenn beide möchten auch bei einem frühen Ende. Dann entscheiden wir frei, ob und wie wir in Kontakt bleiben.',
    },
  },
  reverseRoles:
    'Die jüngere Seite führt, zeigt und sagt, was ist; die erfahrene Seite hört zu, probiert aus und hält die Termine ein. Nichts davon geht in eine Beurteilung ein.',
  distance: 'Niemand sonst ist im Raum. Sitzt eine Seite immer früh oder spät, tauschen wir.',
  earlyReview:
    'Wir sehen diese Seite beim zweiten Treffen an und unterschreiben sie dort, dann wieder beim dritten, zur Halbzeit und am Ende. Jede Änderung bekommt ein Datum.',
};
