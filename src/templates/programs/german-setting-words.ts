import type { SettingWords } from './setting-words.ts';

export const germanSettingWords: SettingWords = {
  format: {
    'one-to-one': 'Mentorin oder Mentor mit einer oder einem Mentee',
    group: 'Mentorin oder Mentor mit mehreren Mentees',
    peer: 'zwei auf gleicher Augenhöhe',
    circle: 'mehrere auf gleicher Augenhöhe, ohne Mentorin oder Mentor',
    flash: 'kurze Gespräche in Runden, jedes mit jemand anderem',
    informal: 'Tandems, die sich selbst gefunden haben, werden eingetragen und begleitet',
  },
  template: 'die Worte auf Blättern und in Gesprächsleitfäden',
  purposes: 'wem es nützen soll: danach richten sich die Fragen der Rückmeldungen',
  timezone: 'für Veranstaltungen und für alle, die keine eigene angeben',
  language: 'der Blätter, Briefe und Seiten; auf dem eigenen Blatt gilt die eigene Sprache',
  records: 'CSV-Dateien, die Excel ohne Nachfragen öffnet',
  coordinator: 'steht auf jedem Blatt',
  noCoordinator: [
    'coordinator: {name: Vorname Nachname, email: mentoring@example.org}   # steht auf jedem Blatt',
  ],
  calendarTitle: 'neutral: im Kalender sieht niemand, was für ein Treffen es ist',
  people: 'Die Exporte, und wer sie ausgefüllt hat.',
  fields:
    'Nur was sich nicht aus den Dateien ablesen lässt. Listen stehen hier Buchstabe für Buchstabe wie in den Formularen: Ändern Sie beide.',
  level: 'die unterste zuerst',
  use: {
    'score-only': 'zählt für die Zuordnung und wird nirgends gedruckt',
    audit: 'zählt nie und wird nie gedruckt: nur für die Prüfung auf Fairness',
    'coordinator-only': 'bleibt von den Blättern fern',
  },
  eligibility:
    'Freiwillig und mit der Zeit dafür, oder gar nicht. Eine fehlende Zahl schließt niemanden aus.',
  trained: (module) => [
    `Sobald training.csv sagt, wer dabei war, unter mentor ergänzen: {completed: ${module}}`,
  ],
  roles: 'Steht auf den Blättern. Ändern Sie die Worte nach Belieben.',
  training: 'status sagt nach training.csv, wem was noch fehlt',
  objective: {
    'coverage-then-total': 'so viele Mentees wie möglich, dann insgesamt die besten Tandems',
    total: 'insgesamt die besten Tandems',
    floor: 'niemand soll schlecht wegkommen: das schwächste Tandem so gut wie möglich, dann alle zusammen',
    balanced: 'kein Tandem zahlt für die anderen',
    stable: 'keine zwei, die beide lieber einander hätten',
  },
  capacity: 'wo das Formular nichts sagt',
  groupSize: 'weniger sind keine Gruppe mehr, wenn zwei fehlen; bei mehr kommt niemand zu Wort',
  spread: 'verschiedene Blicke in jeder Gruppe',
  rounds: 'Gespräche für alle',
  priority:
    'wer zuerst kommt, wenn Plätze fehlen; erfahrungsgemäß hat am meisten davon, wer neu in einer Aufgabe ist',
  rules: {
    outside_management_line: 'mit jemandem, der einen beurteilt, spricht niemand offen',
    different: 'Offenheit und ein Blick von außen',
    share: 'ein persönliches Gespräch braucht eine Sprache, in der beide zu Hause sind',
    timezone_gap: 'weiter entfernt gibt es kaum Stunden, in denen beide arbeiten',
    common_hours: 'wer sich nicht treffen kann, trifft sich nicht',
    not_paired_before: 'ein neuer Durchgang bringt einen neuen Blick',
  },
  levels: {
    above: 'weit genug voraus, um weiter zu sehen',
    notBelow: 'niemand wird von jemandem mit weniger Verantwortung begleitet',
    equal: 'höchstens eine Ebene auseinander, damit niemand über dem anderen steht',
    below: 'die Jüngeren begleiten: Sie sehen, was von oben verborgen bleibt',
  },
  nearLevel: 'nahe beieinander, damit niemand aufschaut',
  weights: (sum) =>
    sum === 100
      ? 'die Gewichte ergeben zusammen 100'
      : `die Gewichte ergeben zusammen ${sum}; es zählt nur ihr Verhältnis`,
  every: 'am Anfang dichter, solange man sich kennenlernt',
  firstWithin:
    'ein spätes erstes Treffen ist ein frühes Warnzeichen; status nennt, wer sich noch nicht getroffen hat',
  events: 'Auftakt, Halbzeit und Abschluss für alle; setzen Sie die Uhrzeiten, die Ihnen passen.',
  agendas: 'worum es in jedem Treffen geht, auf den Blättern',
  milestones: 'was unterwegs erreicht sein soll; status sagt, was fällig ist',
  waves: 'Wann gefragt wird, wie es läuft, vom Beginn jedes Tandems an gezählt:',
  wave: [
    ['baseline', 'wo alle anfangen, damit man sieht, was sich ändert'],
    ['after meeting', 'früh genug für ein anderes Gegenüber'],
    ['day 30', 'was scheitert, scheitert meist früh'],
    ['day 90', 'ob der Rhythmus hält'],
    ['50%', 'Halbzeit: Ziele und Vereinbarung noch einmal'],
    ['end +', 'was geblieben ist'],
    ['end', 'was erreicht wurde'],
  ],
  relationship: 'ein Thermometer, wie es zu zweit geht, keine Prüfung',
  targets: (least) =>
    `Was ein guter erster Durchgang erreicht. Bei weniger als ${least} Fällen wird nicht geurteilt.`,
  target: {
    'match-rate': 'aller, die sich als Mentee angemeldet haben',
    'mentor-utilisation': 'der angebotenen Plätze; unbesetzte entmutigen',
    'time-to-first-meeting': 'die Hälfte aller Tandems; ein später Beginn ist ein frühes Warnzeichen',
    'meeting-adherence': 'der fälligen Treffen',
    'active-pairings': 'derer, die begonnen haben',
    'goals-set': 'der Mentees',
    'goals-met': 'der fälligen Ziele',
    'goal-attainment': 'Mittel der bewerteten Ziele; 50 ist das Vereinbarte',
    completion: 'derer, die abgeschlossen sein sollten',
    satisfaction: 'der Mentees',
    relationship: 'Mittel der vier Fragen',
    'response-rate': 'unter der Hälfte weiß niemand, für wen die Zahlen stehen',
  },
  privacy: 'Zahlen über weniger Menschen bleiben verborgen; keep_until ist den Beteiligten versprochen',
  history: 'frühere Durchgänge: ihre Tandems sind bekannt, und wer übrig blieb, kommt zuerst',
};
