import type { MetricCatalogue } from './metric-catalogue.ts';

export const germanMetricWords = {
  metrics: {
    'match-rate': {
      name: 'Vermittlungsquote',
      formula: 'Mentees mit Tandem ÷ Mentees, die eines haben könnten',
      of: 'Mentees',
    },
    'mentor-utilisation': {
      name: 'Auslastung der Plätze',
      formula: 'belegte Plätze ÷ Plätze, die teilnehmende Mentorinnen und Mentoren anbieten',
      of: 'Plätze',
      outOf: 'Plätzen',
    },
    'time-to-first-meeting': {
      name: 'Tage bis zum ersten Treffen',
      formula:
        'Kaplan-Meier-Median der Tage vom Beginn eines Tandems bis zum ersten Treffen; wer sich noch nicht getroffen hat, zählt bis heute mit',
      of: 'Tandems',
    },
    'meeting-adherence': {
      name: 'Eingehaltene Treffen',
      formula:
        'stattgefundene Treffen ÷ bis zum Stichtag fällige Treffen; je Tandem und fälligem Termin zählt höchstens eines',
      of: 'fällige Treffen',
      outOf: 'fälligen Treffen',
    },
    'active-pairings': {
      name: 'Aktive Tandems',
      formula: 'Tandems mit einem Treffen in den letzten zwei Rhythmen ÷ bestehende Tandems',
      of: 'bestehende Tandems',
      outOf: 'bestehenden Tandems',
    },
    completion: {
      name: 'Abgeschlossen',
      formula: 'abgeschlossene Tandems ÷ begonnene Tandems',
      of: 'begonnene Tandems',
      outOf: 'begonnenen Tandems',
    },
    'early-ends': {
      name: 'Vorzeitig beendet',
      formula: 'vorzeitig beendete Tandems ÷ begonnene Tandems, nach Gründen',
      of: 'begonnene Tandems',
      outOf: 'begonnenen Tandems',
    },
    'goals-set': {
      name: 'Mentees mit SMART-Ziel',
      formula: 'Mentees, deren Ziel Messgröße, Zielwert und Datum hat ÷ Mentees, deren Tandem begonnen hat',
      of: 'Mentees',
    },
    'goals-met': {
      name: 'Erreichte Ziele',
      formula: 'erreichte Ziele ÷ bis zum Stichtag fällige Ziele; Etappen eines anderen Ziels zählen nicht',
      of: 'fällige Ziele',
      outOf: 'fälligen Zielen',
    },
    'goal-attainment': {
      name: 'Zielerreichung',
      formula:
        'Mittel über die Mentees von T = 50 + 10·Σwx ÷ √(0,7·Σw² + 0,3·(Σw)²), x von −2 bis +2; 50 heißt: wie erwartet',
      of: 'bewertete Mentees',
    },
    satisfaction: {
      name: 'Zufriedenheit der Mentees',
      formula: 'mittlere Antwort der Mentees in der genannten Befragungsrunde, auf der Skala der Frage',
      of: 'Mentees mit Antwort',
    },
    'satisfaction-mentors': {
      name: 'Zufriedenheit der Mentorinnen und Mentoren',
      formula: 'mittlere Antwort der Mentorinnen und Mentoren in derselben Befragungsrunde',
      of: 'Mentorinnen und Mentoren mit Antwort',
    },
    fit: {
      name: 'Es passt',
      formula:
        'Mentees, für die es gut passt ÷ Mentees, die geantwortet haben, in der genannten Befragungsrunde',
      of: 'Antworten',
    },
    recommend: {
      name: 'Weiterempfehlung',
      formula:
        'Anteil der Mentees mit 9 oder 10 minus Anteil mit 0 bis 6, von 10; unter 30 Antworten nur die Anzahlen',
      of: 'Antworten',
    },
    'response-rate': {
      name: 'Rücklauf',
      formula: 'beantwortete ÷ verschickte Fragebögen, in den Befragungsrunden mit mindestens einer Antwort',
      of: 'Fragebögen',
    },
    'response-rate-mentees': {
      name: 'Rücklauf der Mentees',
      formula: 'beantwortete ÷ verschickte Fragebögen der Mentees',
      of: 'Fragebögen',
    },
    'response-rate-mentors': {
      name: 'Rücklauf der Mentorinnen und Mentoren',
      formula: 'beantwortete ÷ verschickte Fragebögen der Mentorinnen und Mentoren',
      of: 'Fragebögen',
    },
    hours: {
      name: 'Gemeinsame Stunden',
      formula: 'Dauer aller stattgefundenen Treffen, jedes einmal gezählt',
    },
  },
  gaps: {
    'no-mentees': 'es gibt keine Mentees',
    'no-places': 'es werden keine Plätze angeboten',
    'none-started': 'noch kein Tandem hat begonnen',
    'none-open': 'es besteht kein Tandem',
    'not-over-yet': 'noch nicht: das Programm läuft',
    'nothing-due': 'noch war nichts fällig',
    'not-reached': 'noch nicht erreicht: weniger als die Hälfte hat sich getroffen',
    'no-goals-recorded': 'es sind keine Ziele festgehalten',
    'no-answers': 'noch keine Antworten',
    'few-answers': 'nur Anzahlen: unter 30 Antworten kein Wert',
    'none-asked': 'noch niemand wurde gefragt',
    'not-computed': 'geht aus diesen Dateien nicht hervor',
  },
  parts: {
    mentors: 'Mentorinnen und Mentoren mit Plätzen',
    'mentors-with-a-mentee': 'davon mit Mentee',
    would: 'ja (9 oder 10)',
    might: 'vielleicht (7 oder 8)',
    'would-not': 'nein (0 bis 6)',
    good: 'gut',
    undecided: 'noch offen',
    poor: 'schlecht',
    '': 'ohne Angabe von Gründen',
  },
  notComputed: 'wird aus diesen Dateien nicht berechnet',
} as const satisfies MetricCatalogue;
