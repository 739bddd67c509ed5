import type { MetricId, RelationshipId } from '../../model/metric-ids.ts';
import { capitalised } from '../counted.ts';
import {
  type Company,
  type EnglishNouns,
  englishNouns,
  type GermanNouns,
  germanNouns,
} from '../progress-words/company.ts';
import type { MetricWords } from './metric-catalogue.ts';

type Metrics = Partial<Record<MetricId | RelationshipId, MetricWords>>;

/** The metrics that are counted otherwise where more than two meet, or where nobody leads. */
export function englishCompanyMetrics(company: Company): Metrics {
  const { one, many, people }: EnglishNouns = englishNouns[company];
  const equals = people !== 'mentees';
  return {
    'match-rate': {
      name: 'Match rate',
      formula: `${people} with a place in ${one === 'rotation' ? 'the rotation' : `a ${one}`} ÷ ${people} who could have one`,
      of: people,
    },
    ...(company === 'talks'
      ? {
          'mentor-utilisation': {
            name: 'Use of mentors’ rounds',
            formula: 'talks planned ÷ rounds offered by mentors who take part',
            of: 'rounds',
          },
        }
      : {}),
    'time-to-match': {
      name: 'Days to a match',
      formula: `Kaplan–Meier median of the days from somebody’s form to the first ${one} found for them and not declined, the unmatched censored`,
      of: people,
    },
    'time-to-first-meeting': {
      name: 'Days to the first meeting',
      formula: `Kaplan–Meier median of the days from the start of a ${one} to its first meeting, those that have not met censored`,
      of: many,
    },
    'meeting-adherence': {
      name: 'Meeting adherence',
      formula: `meetings held ÷ meetings due by the as-of date, each counted once however many come; at most one held per due date and ${one}`,
      of: 'meetings due',
    },
    'active-pairings': {
      name: `Active ${many}`,
      formula: `${many} with a meeting in the last two rhythms ÷ open ${many}`,
      of: `open ${many}`,
    },
    completion: {
      name: 'Completion',
      formula: `${people} who completed ÷ ${people} who started, each in each ${one}`,
      of: `${people} who started`,
    },
    'early-ends': {
      name: 'Early ends',
      formula: `${people} who ended before the time ÷ ${people} who started, by reason; their ${one} may go on`,
      of: `${people} who started`,
    },
    'satisfaction-disagreement': {
      name: 'How far apart the two sides are',
      formula: `mean of |${people} − mentors| on satisfaction, each side’s mean, over ${many} of whom both sides answered in the wave quoted`,
      of: many,
    },
    'goals-set': {
      name: `${capitalised(people)} with a SMART goal`,
      formula: `${people} with a goal that has measure, target and date ÷ ${people} who have begun`,
      of: people,
    },
    ...(equals ? englishOfEquals(people) : {}),
  };
}

function englishOfEquals(people: string): Metrics {
  return {
    'goal-attainment': {
      name: 'Goal attainment',
      formula: `mean over ${people} of T = 50 + 10·Σwx ÷ √(0.7·Σw² + 0.3·(Σw)²), x from −2 to +2; 50 is as expected; only goals whose baseline and target were written down`,
      of: `${people} rated`,
    },
    relationship: {
      name: 'Relationship',
      formula: `mean over ${people} of the mean of their answers to the items, of whoever answered enough of them, in the wave quoted`,
      of: `${people} who answered`,
    },
    introductions: {
      name: 'Introductions',
      formula: `people whom ${people} got to know through the program: the latest answer of each, counted from the start, added up`,
      of: `${people} who answered`,
    },
    satisfaction: {
      name: 'Satisfaction',
      formula: `mean answer of the ${people} in the wave quoted, on the scale of the question`,
      of: `${people} who answered`,
    },
    fit: {
      name: 'Good fit',
      formula: `${people} who call it a good fit ÷ ${people} who answered, in the wave quoted`,
      of: 'answers',
    },
    recommend: {
      name: 'Would recommend it',
      formula: `share of ${people} at 9 or 10 less share at 0 to 6, of 10; counts alone under 30 answers`,
      of: 'answers',
    },
  };
}

/** The same in German. */
export function germanCompanyMetrics(company: Company): Metrics {
  const { one, many, ofMany, toOne, ofOne, people, ofPeople }: GermanNouns = germanNouns[company];
  const equals = people !== 'Mentees';
  return {
    'match-rate': {
      name: 'Vermittlungsquote',
      formula: `${people} mit Platz in ${toOne} ÷ ${people}, die einen haben könnten`,
      of: people,
      outOf: ofPeople,
    },
    ...(company === 'talks'
      ? {
          'mentor-utilisation': {
            name: 'Auslastung der Gesprächszeiten',
            formula: 'geplante Gespräche ÷ Runden, die teilnehmende Mentorinnen und Mentoren anbieten',
            of: 'Runden',
          },
        }
      : {}),
    'time-to-match': {
      name: 'Tage bis zur Zuordnung',
      formula: `Kaplan-Meier-Median der Tage von der Anmeldung bis zur ersten Zuordnung zu ${toOne}, die nicht abgelehnt wurde; wer noch keine hat, zählt bis heute mit`,
      of: people,
      outOf: ofPeople,
    },
    'time-to-first-meeting': {
      name: 'Tage bis zum ersten Treffen',
      formula: `Kaplan-Meier-Median der Tage vom Beginn ${ofOne} bis zum ersten Treffen; was sich noch nicht getroffen hat, zählt bis heute mit`,
      of: many,
      outOf: ofMany,
    },
    'meeting-adherence': {
      name: 'Eingehaltene Treffen',
      formula: `stattgefundene Treffen ÷ bis zum Stichtag fällige Treffen, jedes einmal, wie viele auch kommen; je ${one} und fälligem Termin zählt höchstens eines`,
      of: 'fällige Treffen',
      outOf: 'fälligen Treffen',
    },
    'active-pairings': {
      name: `Aktive ${many}`,
      formula: `${many} mit einem Treffen in den letzten zwei Rhythmen ÷ bestehende ${many}`,
      of: `bestehende ${many}`,
      outOf: `bestehenden ${ofMany}`,
    },
    completion: {
      name: 'Abgeschlossen',
      formula: `${people}, die abgeschlossen haben ÷ ${people}, die begonnen haben`,
      of: `${people}, die begonnen haben`,
      outOf: `${ofPeople}, die begonnen haben`,
    },
    'early-ends': {
      name: 'Vorzeitig beendet',
      formula: `${people}, die vorzeitig aufgehört haben ÷ ${people}, die begonnen haben, nach Gründen; die anderen können weitermachen`,
      of: `${people}, die begonnen haben`,
      outOf: `${ofPeople}, die begonnen haben`,
    },
    'satisfaction-disagreement': {
      name: 'Abstand der beiden Seiten',
      formula: `Mittel von |Mentees − Mentorinnen und Mentoren| bei der Zufriedenheit, jeweils deren Mittel, über ${many}, in denen beide Seiten in der genannten Befragungsrunde geantwortet haben`,
      of: many,
      outOf: ofMany,
    },
    'goals-set': {
      name: `${people} mit SMART-Ziel`,
      formula: `${people}, deren Ziel Messgröße, Zielwert und Datum hat ÷ ${people}, die begonnen haben`,
      of: people,
      outOf: ofPeople,
    },
    ...(equals ? germanOfEquals({ people, ofPeople }) : {}),
  };
}

function germanOfEquals({ people, ofPeople }: Pick<GermanNouns, 'people' | 'ofPeople'>): Metrics {
  return {
    'goal-attainment': {
      name: 'Zielerreichung',
      formula: `Mittel über alle Personen von T = 50 + 10·Σwx ÷ √(0,7·Σw² + 0,3·(Σw)²), x von −2 bis +2; 50 heißt: wie erwartet; nur Ziele mit festgehaltenem Ausgangs- und Zielwert`,
      of: `bewertete ${people}`,
    },
    relationship: {
      name: 'Beziehung',
      formula:
        'Mittel über alle Personen aus ihren Antworten auf die einzelnen Fragen, sofern genügend beantwortet sind, in der genannten Befragungsrunde',
      of: `${people} mit Antwort`,
      outOf: `${ofPeople} mit Antwort`,
    },
    introductions: {
      name: 'Neue Kontakte',
      formula:
        'Menschen, die alle über das Programm kennengelernt haben: die jeweils letzte Antwort, seit Beginn gezählt, zusammen',
      of: `${people} mit Antwort`,
      outOf: `${ofPeople} mit Antwort`,
    },
    satisfaction: {
      name: 'Zufriedenheit',
      formula: 'mittlere Antwort in der genannten Befragungsrunde, auf der Skala der Frage',
      of: `${people} mit Antwort`,
      outOf: `${ofPeople} mit Antwort`,
    },
    fit: {
      name: 'Es passt',
      formula: `${people}, für die es gut passt ÷ ${people}, die geantwortet haben, in der genannten Befragungsrunde`,
      of: 'Antworten',
    },
    recommend: {
      name: 'Weiterempfehlung',
      formula:
        'Anteil der Antworten mit 9 oder 10 minus Anteil mit 0 bis 6, von 10; unter 30 Antworten nur die Anzahlen',
      of: 'Antworten',
    },
  };
}
