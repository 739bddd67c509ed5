import type { PurposeTemplate } from '../programs/template-choice.ts';
import type { AboutText } from './about-text.ts';

export const germanPurposesAbout = {
  career: {
    title: 'Berufliche Entwicklung',
    forWhom:
      'Menschen mit einem bis zehn Jahren Berufserfahrung, die eine Richtung wählen oder wechseln möchten, auch zur Seite; Menschen in einer neuen Aufgabe; Fachleute ebenso wie künftige Führungskräfte.',
    notFor: 'Es gleicht keine schwachen Leistungen aus und ist keine Warteschlange für Beförderungen.',
    line: 'Wer eine Frage zum nächsten Schritt hat, trifft in {months} Monaten {n_meetings}-mal jemanden, der das Gelände kennt.',
    watch: [
      'Die Mentorin oder der Mentor öffnet Türen, stellt aber nicht ein. Ein Stellenangebot im Tandem beendet zuerst das Tandem.',
    ],
  },
  leadership: {
    title: 'Neue und künftige Führungskräfte',
    forWhom: 'Menschen, die zum ersten Mal ein Team führen oder es in einem Jahr tun werden.',
    notFor: 'Es ersetzt keinen Führungslehrgang: Mentoring trägt das dort Gelernte in die Woche.',
    line: 'Wer gerade zu führen beginnt, spricht mit Menschen, die noch wissen, wie das war.',
    watch: [
      'Für die Entwicklung bleibt die direkte Führungskraft zuständig. Die Mentorin oder der Mentor vertritt sie darin nie.',
    ],
  },
  executive: {
    title: 'Obere Führungsebene',
    forWhom:
      'Menschen auf den obersten zwei Ebenen oder kurz davor. Begleitet werden sie von Gleichgestellten aus einem anderen Bereich, aus dem Aufsichtsrat oder von außen.',
    notFor: 'Es ist keine Therapie und keine Beratung zu laufenden Verträgen.',
    line: 'Menschen an der Spitze bekommen eine Stunde, in der niemand etwas von ihnen will.',
    watch: [
      'Die Verschwiegenheit steht schriftlich in der Vereinbarung. Insiderwissen bleibt draußen.',
      'Jede und jeder Mentee nennt drei Menschen aus der Zusammenarbeit, die vorher und nachher drei Fragen beantworten. Drei sind zu wenige für einen Bericht: Nur die Programmkoordination sieht die Mittelwerte.',
    ],
    boundary: 'Vorgänge, die wir getrennt halten: {___}',
  },
  onboarding: {
    title: 'Onboarding-Buddy',
    forWhom:
      'Neue und Zurückkehrende in ihren ersten drei Monaten. Der Buddy ist nah in Ebene und Ort, aber weder für die Einarbeitung noch für die Führung zuständig.',
    notFor: 'Es ersetzt nicht die Einarbeitung durch die Führungskraft.',
    line: 'Alle Neuen bekommen jemanden aus dem Haus, der in den ersten drei Monaten Zeit für alle Fragen hat.',
    watch: [
      'Die Führungskraft hält dem Buddy in der ersten Woche zwei Stunden frei. Ist der Buddy dann nicht da, übernimmt jemand anders.',
      'Was Neue im Vertrauen sagen, erreicht nie das Gespräch über die Probezeit.',
    ],
  },
  succession: {
    title: 'Nachfolge',
    forWhom:
      'Benannte Kandidatinnen und Kandidaten für Schlüsselstellen, mindestens zwei je Stelle: ein Kreis statt eines Kronprinzen. Begleitet werden sie von Menschen, die diese oder eine ähnliche Stelle hatten.',
    notFor:
      'Es ist kein Geheimnis, wer zum Kreis gehört: Wer dazugehört, weiß es, und weiß auch, dass nichts versprochen ist.',
    line: 'Wer vielleicht einmal eine Schlüsselstelle übernimmt, arbeitet mit Menschen, die sie von innen kennen.',
    watch: [
      'Die Mentorin oder der Mentor stimmt bei der Besetzung nicht mit, oder das Programm sagt offen, dass es so ist.',
      'Wer die Stelle nicht bekommt, bekommt binnen einer Woche ein Gespräch.',
    ],
  },
  knowledge: {
    title: 'Wissenstransfer',
    forWhom:
      'Wissen, das nur ein Mensch hat: vor der Rente, vor einem Wechsel, am Ende eines Projekts. Wer weitergibt, ist Mentorin oder Mentor, wer übernimmt, Mentee; der Rang spielt keine Rolle. Zwei, die übernehmen, sind besser als eine Person.',
    notFor: 'Es heißt nicht, in der letzten Woche Dateien abzuladen.',
    line: 'Was wenige wissen, wird am Arbeitsplatz weitergegeben, bevor es fehlt.',
    watch: [
      'Die Führungskraft hält beiden mindestens einen halben Tag in der Woche frei.',
      'Wer fürchtet, entbehrlich zu werden, braucht zuerst ein Wort dazu, wie es danach weitergeht.',
      'Eine Bedingung zur Führungslinie gibt es hier nicht, weil die Beteiligten oft dieselbe Führungskraft haben. Aber niemand übergibt an die eigene Führungskraft.',
    ],
  },
  inclusion: {
    title: 'Vielfalt und faire Chancen',
    forWhom:
      'Menschen mit weniger geebnetem Weg: zu wenige wie sie weiter oben, zurück nach einer Auszeit, als Erste in der Familie, mit Behinderung, neu im Land. Alle melden sich selbst; Nachweise verlangt niemand.',
    notFor: 'Es biegt niemanden zurecht: Auch Mentorinnen und Mentoren und das Haus lernen dazu.',
    line: 'Menschen mit weniger geebnetem Weg und Menschen, die Türen öffnen können, lernen voneinander.',
    watch: [
      'Titel im Kalender und Betreffzeilen sind neutral: kein Programmname, der etwas verrät.',
      'Niemand muss das eigene Gegenüber belehren.',
      'Die Mentorin oder der Mentor kennt die Beschwerdewege und weiß, dass die oder der Mentee sie geht oder nicht.',
    ],
  },
  innovation: {
    title: 'Innovation',
    forWhom:
      'Menschen mit einer Idee oder einem hartnäckigen Problem, zusammen mit jemandem aus einem anderen Tätigkeitsfeld.',
    notFor: 'Es ist nicht für Vorhaben, die schon ein Budget und einen Lenkungskreis haben.',
    line: 'Ein hartnäckiges Problem und ein frischer Blick verbringen {months} Monate miteinander.',
    watch: [
      'Halten Sie in der Vereinbarung fest, wem die Idee gehört.',
      'Wer das Programm trägt, verspricht ein offenes Ohr, kein Budget.',
    ],
    boundary: 'Ideen, die entstehen, gehören {___}',
  },
  academic: {
    title: 'Wissenschaft',
    forWhom:
      'Promovierende, Postdocs und neue Gruppenleitungen. Die Mentorin oder der Mentor steht außerhalb von Betreuung, Prüfung und Berufung.',
    notFor: 'Es repariert keine zerrüttete Betreuung: Das gehört zur Ombudsstelle.',
    line: 'Forschende sprechen mit jemandem, der sie weder betreut noch prüft.',
    watch: [
      'Solange das Tandem läuft, schreibt die Mentorin oder der Mentor kein Gutachten und sitzt in keiner Kommission dazu.',
      'Bis zum Ende entsteht keine gemeinsame Veröffentlichung.',
    ],
    boundary: 'Keine gemeinsame Veröffentlichung und kein Sitz in einer Kommission.',
  },
} as const satisfies Readonly<Record<PurposeTemplate, AboutText>>;
