import { germanEndReasons } from '../../model/end-reasons.ts';
import type { MetricCatalogue } from './metric-catalogue.ts';

export const germanMetricWords = {
  metrics: {
    participation: {
      name: 'Teilnahme',
      formula:
        'Teilnehmende aus dem Personalverzeichnis, die sich anmelden konnten ÷ alle, die am ersten Programmtag beschäftigt waren und sich anmelden konnten',
      of: 'Teilnahmeberechtigte',
      outOf: 'Teilnahmeberechtigten',
    },
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
    'time-to-match': {
      name: 'Tage bis zur Zuordnung',
      formula:
        'Kaplan-Meier-Median der Tage von der Anmeldung bis zum ersten Tandem, das nicht abgelehnt wurde; wer noch keines hat, zählt bis heute mit',
      of: 'Mentees',
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
      formula:
        'erreichte Ziele ÷ bis zum Stichtag fällige Ziele; ein früher erreichtes zählt von seinem Tag an; Etappen eines anderen Ziels zählen nicht',
      of: 'fällige Ziele',
      outOf: 'fälligen Zielen',
    },
    'goal-attainment': {
      name: 'Zielerreichung',
      formula:
        'Mittel über die Mentees von T = 50 + 10·Σwx ÷ √(0,7·Σw² + 0,3·(Σw)²), x von −2 bis +2; 50 heißt: wie erwartet; nur Ziele mit festgehaltenem Ausgangs- und Zielwert',
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
    'satisfaction-disagreement': {
      name: 'Abstand der beiden Seiten',
      formula:
        'Mittel von |Mentee − Mentorin oder Mentor| bei der Zufriedenheit, über Tandems, in denen beide Seiten in der genannten Befragungsrunde geantwortet haben',
      of: 'Tandems',
    },
    relationship: {
      name: 'Beziehung, Mentees',
      formula:
        'Mittel über die Mentees aus ihren Antworten auf die einzelnen Fragen, sofern genügend beantwortet sind, in der genannten Befragungsrunde',
      of: 'Mentees mit Antwort',
    },
    'relationship-mentors': {
      name: 'Beziehung, Mentorinnen und Mentoren',
      formula: 'dasselbe bei den Mentorinnen und Mentoren, in derselben Befragungsrunde',
      of: 'Mentorinnen und Mentoren mit Antwort',
    },
    fit: {
      name: 'Es passt, Mentees',
      formula:
        'Mentees, für die es gut passt ÷ Mentees, die geantwortet haben, in der genannten Befragungsrunde',
      of: 'Antworten',
    },
    'fit-mentors': {
      name: 'Es passt, Mentorinnen und Mentoren',
      formula:
        'Mentorinnen und Mentoren, für die es gut passt ÷ diejenigen, die geantwortet haben, in derselben Befragungsrunde',
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
    introductions: {
      name: 'Neue Kontakte',
      formula:
        'Menschen, die Mentees über ihr Gegenüber kennengelernt haben: die jeweils letzte Antwort, seit Beginn gezählt, zusammen',
      of: 'Mentees mit Antwort',
    },
    'support-contacts': {
      name: 'Kontakte der Koordination',
      formula: 'Zeilen in contacts.csv bis zum Stichtag',
    },
    'training-hours': {
      name: 'Schulungsstunden',
      formula: 'Minuten aller bis zum Stichtag abgeschlossenen Module ÷ 60',
    },
  },
  subScale: (people) => ({
    name: (scale) => `${scale}, ${people}`,
    formula: (items) =>
      `Mittel über alle ${people} aus ihren Antworten auf ${items}, sofern genügend beantwortet sind, in der genannten Befragungsrunde`,
    of: `${people} mit Antwort`,
  }),
  subScaleOfMentors: {
    name: (scale) => `${scale}, Mentorinnen und Mentoren`,
    formula: (items) => `dasselbe bei den Mentorinnen und Mentoren, in derselben Befragungsrunde: ${items}`,
    of: 'Mentorinnen und Mentoren mit Antwort',
  },
  change: {
    name: (question) => `Veränderung: ${question}`,
    formula: (question) =>
      `Mittel über alle Personen aus letzter Antwort auf ${question} minus eigener Antwort zu Beginn; nur wer beide gegeben hat; ohne Vergleichsgruppe`,
    of: 'Personen mit zwei Antworten',
  },
  gaps: {
    'no-roster': 'ohne Personalverzeichnis ist nicht bekannt, wer teilnehmen konnte',
    'none-eligible': 'niemand im Personalverzeichnis konnte sich am ersten Tag anmelden',
    'no-form-dates': 'die Anmeldungen tragen kein Datum',
    'not-matched': 'noch nicht erreicht: weniger als die Hälfte ist zugeordnet',
    'no-pairs-answered': 'kein Tandem, in dem beide Seiten in einer Befragungsrunde geantwortet haben',
    'no-contacts-recorded': 'es sind keine Kontakte festgehalten',
    'no-training-recorded': 'es sind keine Schulungen festgehalten',
    'no-mentees': 'es gibt keine Mentees',
    'no-places': 'es werden keine Plätze angeboten',
    'none-started': 'noch kein Tandem hat begonnen',
    'none-open': 'es besteht kein Tandem',
    'not-over-yet': 'noch nicht: das Programm läuft',
    'nothing-due': 'noch war nichts fällig',
    'not-reached': 'noch nicht erreicht: weniger als die Hälfte hat sich getroffen',
    'no-goals-recorded': 'es sind keine Ziele festgehalten',
    'no-goals-rated': 'kein Ziel mit festgehaltenen Stufen ist eingeschätzt',
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
    eligible: 'teilnahmeberechtigt',
    enrolled: 'davon angemeldet',
    'not-eligible': 'auf anderem Weg dabei',
    'not-on-roster': 'Teilnehmende fehlen im Personalverzeichnis',
    'form-undated': 'Anmeldungen ohne Datum nicht gezählt',
    'far-apart': 'um 2 oder mehr auseinander',
    rose: 'gestiegen',
    same: 'gleich geblieben',
    fell: 'gesunken',
    'said-by-mentors': 'nach den Angaben der Mentorinnen und Mentoren',
    'mentors-who-answered': 'Mentorinnen und Mentoren mit Antwort',
    'people-contacted': 'Personen',
    'people-trained': 'Personen',
    'modules-without-length': 'Module ohne Dauer nicht gezählt',
    good: 'gut',
    undecided: 'noch offen',
    poor: 'schlecht',
    ...germanEndReasons,
    '': 'ohne Angabe von Gründen',
  },
  partsOfOne: {
    mentors: 'Person mit Mentoring-Plätzen',
    'not-on-roster': 'Person fehlt im Personalverzeichnis',
    'form-undated': 'Anmeldung ohne Datum nicht gezählt',
    'mentors-who-answered': 'Mentorin oder Mentor mit Antwort',
    'people-contacted': 'Person',
    'people-trained': 'Person',
    'modules-without-length': 'Modul ohne Dauer nicht gezählt',
  },
  notComputed: 'wird aus diesen Dateien nicht berechnet',
} as const satisfies MetricCatalogue;
