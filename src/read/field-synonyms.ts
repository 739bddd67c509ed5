import type { FieldType, FieldUse } from '../model/field.ts';

/**
 * How headers are recognised, in English and German: words are folded (case, accents, punctuation and camelCase
 * apart, a trailing number off) and parted by `|`. To teach a new header, add it here and nowhere else.
 */
export type KnownField = {
  readonly type: FieldType;
  /** Whole headers. */
  readonly synonyms: string;
  /** Whole headers that serve where no other column does; the first of them that is there wins. */
  readonly fallback?: string;
  /** Beginnings of words; those joined by `+` must all occur. Of several entries that fit, the one with the most letters wins. */
  readonly keywords?: string;
  /** Who may see it where program.yaml does not say; `open` by default. */
  readonly use?: FieldUse;
  /** Only asked of this side: a table with it is that side's form. */
  readonly side?: 'mentor' | 'mentee';
  /** Two columns that could be it are no problem: the first is taken. */
  readonly lenient?: true;
};

const knownFields = {
  id: {
    type: 'id',
    synonyms: `
      employee id | employee number | employee no | employeeid | userid | user id | staff id |
      staff number | personnel number | person id | unique id | student id | member id | worker id |
      payroll number | mentor id | mentee id | personalnummer | personal nr | personalnr | mitarbeiternummer | mitarbeiter id |
      matrikelnummer | person number | personal nummer | emp no | pers nr | mitarbeiternr
    `,
    keywords: `
      employee number | employee id | staff number | personnel number | personalnummer | badge number |
      matrikelnummer
    `,
    fallback: 'empid | emp id | eeid | global id',
  },
  name: {
    type: 'text',
    synonyms: `
      full name | your name | your full name | display name | employee name | mitarbeiter |
      mitarbeiterin | vollstandiger name | ihr name | name vorname | participant | participant name |
      mentor name | mentee name | nachname vorname | vor und nachname | last name first name |
      name nachname vorname | mitarbeiter in | mitarbeitername
    `,
    keywords: 'full name | your name | ihr name | vollstandiger name | vor und nachname',
    fallback: 'preferred name | legal name | worker | worker name',
  },
  first_name: {
    type: 'text',
    synonyms:
      'firstname | given name | forename | vorname | your first name | ihr vorname | legal first name | rufname',
    fallback: 'preferred first name',
    keywords: 'first name | vorname',
  },
  last_name: {
    type: 'text',
    synonyms:
      'lastname | surname | family name | nachname | familienname | your last name | ihr nachname | legal last name',
    keywords: 'last name | surname | nachname',
  },
  email: {
    type: 'text',
    synonyms: `
      e mail | mail | email address | e mail address | e mail adresse | email adresse | mailadresse |
      work email | work e mail | work email address | work e mail address |
      your work e mail address | business email | emailaddress | workemail | dienstliche e mail adresse |
      dienstliche e mail | company email | mentor email | mentee email
    `,
    keywords: 'e mail | email',
    fallback: 'username | user name | nutzername | benutzername | login',
  },
  role: {
    type: 'category',
    synonyms: `
      rolle | role type | mentoring type | mentoring role | program role | participant role |
      participant type | roles | role s | program roles | program role s | i would like to take part as | ich mochte teilnehmen als | i want to be |
      i want to be a | mentor or mentee | mentor mentee | teilnahme als | role in the program |
      role in program | rolle im programm | ihre rolle | your role | teilnahmeart
    `,
    keywords: `
      take part as | participate as | teilnehmen als | i want to be | mentor or mentee |
      mentor oder mentee | mitmachen als | sign up as | join as | register as | participating as | anmelden als |
      mochte ich mentor | ich mochte + sein
    `,
  },
  is_mentor: {
    type: 'boolean',
    synonyms: 'mentor y n | mentor yes no | is mentor y n | ist mentor | ist mentorin',
    keywords: 'is mentor | sign up as a mentor | willing to be a mentor | mentor sein',
    fallback: 'mentor',
  },
  is_mentee: {
    type: 'boolean',
    synonyms: 'mentee y n | mentee yes no | is mentee y n | ist mentee',
    keywords: 'is mentee | sign up as a mentee | mentee sein',
    fallback: 'mentee',
  },
  participation: {
    type: 'category',
    synonyms: `
      program eligibility | programme eligibility | eligibility | employee status code | employee status |
      employment status | participant status | member status | user status | status | worker status |
      active status | active | is active | currently active | eligible | beschaftigungsstatus |
      mitarbeiterstatus | aktiv
    `,
    lenient: true,
  },
  both_roles: {
    type: 'boolean',
    synonyms: 'both mentor and mentee | mentor and mentee | both roles',
  },
  level: {
    type: 'ordinal',
    synonyms: `
      job level | joblevel | grade | job grade | career level | seniority | seniority level | band |
      pay band | rank | ebene | stufe | karrierestufe | karrierelevel | hierarchieebene | your grade |
      which level is closest to your present role |
      welcher ebene entspricht ihre jetzige aufgabe am ehesten
    `,
    keywords: `
      which level | your level | job level | career level | seniority | welcher ebene | karrierestufe |
      your grade
    `,
    fallback: 'management level | compensation grade | entgeltgruppe | besoldungsgruppe',
  },
  title: {
    type: 'text',
    synonyms: `
      job title | jobtitle | business title | position | stellenbezeichnung | funktionsbezeichnung |
      your job title | position title | your job title or role | stelle | berufsbezeichnung |
      positionstitel | positionsbezeichnung | jobtitel
    `,
    keywords: 'job title | stellenbezeichnung',
    fallback: 'job profile | job family group | job code | jobcode | job name | tatigkeit',
    lenient: true,
  },
  department: {
    type: 'category',
    synonyms: `
      dept | division | abteilung | org unit | department name |
      organisation | organization | organisationseinheit | faculty | fakultat | institut |
      supervisory organization | your department or agency
    `,
    fallback:
      'business unit | bereich | fachbereich | referat | unit | team | cost center | cost centre | kostenstelle | department id | org unit id',
    keywords:
      'which department | your department | your team | welche abteilung | ihre abteilung | business unit',
  },
  function: {
    type: 'category',
    synonyms: `
      kind of work | job function | tatigkeitsfeld | funktion | profession | current profession |
      job family | berufsfeld | discipline | your profession
    `,
    keywords: 'kind of work | tatigkeitsfeld | job function',
  },
  location: {
    type: 'category',
    synonyms: `
      office | site | standort | work location | office location |
      office name | where do you work on most days |
      wo arbeiten sie an den meisten tagen
    `,
    keywords: `
      where do you work | where are you based | which office | wo arbeiten sie | an welchem standort |
      your location
    `,
    fallback: 'arbeitsort | dienstort | ort | buro | niederlassung | city | stadt | location id | office id',
  },
  country: {
    type: 'category',
    synonyms: 'land | work country | country of work',
  },
  region: {
    type: 'category',
    synonyms: 'bundesland | state | area',
  },
  timezone: {
    type: 'timezone',
    synonyms: 'time zone | tz | zeitzone | your time zone | ihre zeitzone | tz name',
    keywords: 'time zone | timezone | zeitzone',
  },
  languages: {
    type: 'set',
    synonyms: 'spoken languages | sprachen | sprachkenntnisse | languages spoken | language s',
    keywords: `
      languages | which language | in welchen sprachen | welche sprachen | languages + conversation |
      sprachen + gesprach
    `,
  },
  language: {
    type: 'category',
    synonyms: `preferred language | sprache | correspondence language | korrespondenzsprache |
      in which language shall we write to you | in welcher sprache sollen wir ihnen schreiben`,
    keywords: 'preferred language',
  },
  manager_id: {
    type: 'id',
    synonyms: `
      manager | line manager | managerid | supervisor | supervisor id | supervisorid | reports to |
      vorgesetzter | vorgesetzte | vorgesetzte r | fuhrungskraft | direkte fuhrungskraft | boss |
      manager employee id | worker s manager | direkter vorgesetzter | direkte r vorgesetzte r
    `,
    keywords: `
      manager + e mail address | manager + email address | your manager s | your line manager |
      who is your manager | name of your manager | direkten fuhrungskraft | ihre fuhrungskraft + adresse |
      direkten vorgesetzten | your supervisor s | direkte fuhrungskraft | fuhrungskraft + e mail |
      vorgesetzte + e mail | manager + e mail | supervisor + e mail
    `,
    fallback: `
      supervisor eid | supervisoreid | supervisor e id | manager email | manager email address |
      manager mail | manager s email | supervisor email | line manager email | manager name |
      supervisor name | line manager name | reporting to
    `,
  },
  management_chain: {
    type: 'id',
    synonyms: 'management chain | managerkette | fuhrungskette',
  },
  hire_date: {
    type: 'date',
    synonyms: `
      hiredate | date of hire | dateof hire | start date | joining date | join date | eintritt |
      eintrittsdatum | eintritt am | datum des eintritts | firmeneintritt | beschaftigungsbeginn |
      date hired | hired at | employment start date | in which month did you join us |
      seit welchem monat sind sie bei uns
    `,
    keywords: 'did you join | date of joining | when + you + join | seit welchem monat | seit wann + bei uns',
    fallback: `
      original hire date | continuous service date | company service date | last hire date | most recent hire date | rehire date |
      seniority date
    `,
  },
  role_since: {
    type: 'date',
    synonyms: 'date in job | in role since | in position since | job start date | in aktueller position seit',
  },
  months_in_role: {
    type: 'number',
    synonyms: 'months in current role | months in position | monate in der rolle',
    keywords: 'how many months + role | how many months + position | seit wie vielen monaten',
    side: 'mentee',
  },
  years_of_service: {
    type: 'number',
    synonyms:
      'years of service | tenure | tenure years | seniority years | dienstjahre | betriebszugehorigkeit',
    keywords: 'how many years + company | how many years + worked here | seit wie vielen jahren',
  },
  capacity: {
    type: 'number',
    synonyms: `
      max mentees | maximum mentees | number of mentees | mentee capacity | max number of mentees |
      maximum number of mentees | mentee limit | mentoring capacity | max capacity | places | anzahl mentees | kapazitat | platze | how many mentees |
      how many mentees could you take | wie viele mentees konnen sie begleiten
    `,
    keywords: `
      how many mentees | number of mentees | wie viele mentees | mentees + maximum | people + lead in a group |
      how large may your group | personen + gruppe begleiten | menschen + gruppe begleiten
    `,
    side: 'mentor',
  },
  topics: {
    type: 'set',
    synonyms: `
      topic | themen | thema | mentoring topics | skills | categories | kategorien | areas of interest |
      interests | themenfelder | focus areas | mentoring categories | mentoring areas
    `,
    keywords: 'which topics | welche themen | mentoring topics | focus areas',
  },
  topics_wanted: {
    type: 'set',
    synonyms: `
      topics wanted | what would you like to work on | what do you want to learn | learning goals |
      gesuchte themen | which topics interest you | woran mochten sie arbeiten | skills wanted |
      skills to develop | lernthemen | development areas | need help in categories |
      skills i want to develop | skills to learn | learning interests | help needed with
    `,
    keywords: `
      topics + curious about | use a partner + good at | would you + like to + work on | would you + like to + move forward | would you + like to + learn |
      would you + like to + improve | would you + like to + develop | want to + work on | would like to + work on | would like to + learn |
      want to + learn | want to + improve | want to + develop | topics + interest you |
      help + looking for | need help with | woran + arbeiten | mochten sie + lernen |
      welche themen interessieren | topics + wish | topics + want
    `,
    side: 'mentee',
  },
  topics_offered: {
    type: 'set',
    synonyms: `
      topics offered | expertise | areas of expertise | topics i can help with |
      with which topics can you help | bei welchen themen konnen sie helfen | angebotene themen |
      skills offered | skills to share | skills i can teach | can help with | kompetenzen | offer help in categories | skills i can share
    `,
    keywords: `
      can you help | could you help | i can help | topics + speak about | you can help | be of + help | can you offer |
      could you offer | you can share | i can share | can you mentor | you can mentor | happy to share |
      can you + support | could you + mentor | topics + offer | areas of expertise | your expertise |
      konnen sie helfen | konnen sie + unterstutzen | themen + anbieten
    `,
    side: 'mentor',
  },
  target_function: {
    type: 'set',
    synonyms: `
      target profession | target role | which kind of work might come next for you |
      welches tatigkeitsfeld konnte als nachstes kommen | zielfunktion | desired function
    `,
    keywords: 'kind of work + next | tatigkeitsfeld + nachstes | work + come next | move into + function',
    side: 'mentee',
  },
  past_functions: {
    type: 'set',
    synonyms: `
      past functions | past professions | previous functions |
      which kinds of work have you done yourself |
      in welchen tatigkeitsfeldern haben sie selbst gearbeitet | bisherige tatigkeitsfelder
    `,
    keywords: `
      kinds of work + done | kinds of work + yourself | tatigkeitsfeldern + gearbeitet |
      functions + worked in
    `,
    side: 'mentor',
  },
  prefers: {
    type: 'ranking',
    synonyms: `
      preferences | preferred mentors | preferred mentor | preferred mentees | preferred partner |
      wishes | choices | choice | first choice | second choice | third choice | 1st choice | 2nd choice |
      3rd choice | erstwunsch | zweitwunsch | drittwunsch | wunschmentor | wunschperson | wunsche |
      own choice
    `,
    keywords: `
      somebody + would like to work with | someone + would like to work with |
      would like to be matched with | would you like to be matched with | would you like to work with |
      would you like to be paired with | whom would you like | preferred + mentor | mit wem wurden sie gern |
      wunschperson | somebody + like to be paired with | someone + like to be paired with
    `,
  },
  avoids: {
    type: 'ranking',
    synonyms: 'avoid | not with | exclusions | conflicts | nicht mit | ausschluss',
    keywords: `
      should not be matched with | not put you with | not want to be matched with | should not be paired with |
      not be matched | nicht zusammenbringen | mit wem + nicht
    `,
    use: 'coordinator-only',
  },
  availability: {
    type: 'availability',
    synonyms: `
      available | verfugbarkeit | availability times | free times | zeiten | when can you usually meet |
      wann konnen sie sich meist treffen | when are you free | times
    `,
    keywords: `
      when can you + meet | when are you + free | when are you + available | wann konnen sie |
      wann haben sie zeit | your availability | times + suit you
    `,
  },
  values: {
    type: 'set',
    synonyms: `
      your values | werte | what matters most to you at work |
      was ist ihnen bei der arbeit am wichtigsten | working style | arbeitsweise
    `,
    keywords: 'matters most to you | your values | ihnen + am wichtigsten | most important to you',
  },
  meeting_mode: {
    type: 'category',
    synonyms:
      'how would you like to meet | wie mochten sie sich treffen | meeting format | meeting preference | preferred meeting type',
    keywords: 'like to meet | wie mochten sie sich treffen | prefer to meet',
  },
  question: {
    type: 'text',
    synonyms: 'question | my question | your question | frage | meine frage',
    keywords:
      'question + bring to the group | my question in one | frage + mitbringen | meine frage in einem',
    side: 'mentee',
    lenient: true,
  },
  goal_text: {
    type: 'text',
    synonyms: 'goal | goals | your goal | ziel | ziele | expectations | mentor expectation',
    keywords: `
      should be different for you | what do you hope | what would you like to achieve |
      what do you want to achieve | your goals | soll + fur sie anders sein | was mochten sie erreichen
    `,
    side: 'mentee',
    lenient: true,
  },
  biography: {
    type: 'text',
    synonyms: `
      bio | about me | about you | profile | kurzprofil | uber mich | short biography | description |
      biografie
    `,
    keywords: `
      words on your path | about yourself | introduce yourself | biograph | short bio |
      worter zu ihrem weg | stellen sie sich + vor
    `,
    lenient: true,
  },
  mentored_before: {
    type: 'category',
    synonyms: 'haben sie schon an einem mentoring teilgenommen | mentored before',
    keywords: 'mentoring before | schon an einem mentoring',
    lenient: true,
  },
  motivation: {
    type: 'text',
    synonyms: 'why do you want to be a mentor | beweggrunde',
    keywords: 'why would you like to be | why do you want to be | warum mochten sie mentor | your motivation',
    use: 'coordinator-only',
    lenient: true,
  },
  commitment: {
    type: 'category',
    synonyms: '',
    keywords: 'i can keep + free | hours a month | ich kann mir + freihalten',
    lenient: true,
  },
  manager_support: {
    type: 'category',
    synonyms: 'manager support | manager approval',
    keywords: `
      talked to your manager | manager + agreed | manager + approv |
      mit ihrer fuhrungskraft + gesprochen
    `,
    lenient: true,
  },
  access_needs: {
    type: 'text',
    synonyms: 'access needs | accessibility needs',
    keywords: 'arrange so that meetings | accessibility | damit die treffen + moglich',
    use: 'coordinator-only',
    lenient: true,
  },
  source: {
    type: 'category',
    synonyms: 'how did you hear about the program | wie haben sie von dem programm erfahren',
    keywords: 'hear about | von dem programm erfahren',
    lenient: true,
  },
  consent: {
    type: 'category',
    synonyms: 'einwilligung | einverstandnis | i agree',
    keywords: 'i agree | i consent | consent | ich bin einverstanden | ich stimme',
    lenient: true,
  },
  similar_identity: {
    type: 'boolean',
    synonyms: 'match with similar identity',
    use: 'coordinator-only',
    lenient: true,
  },
  shared_experience: {
    type: 'set',
    synonyms: 'characteristics | identity to match',
    keywords: 'shared experience | gemeinsame erfahrung',
    use: 'score-only',
    lenient: true,
  },
  gender: {
    type: 'category',
    synonyms: 'sex | geschlecht | your gender',
    keywords: `your gender | ihr geschlecht | gender identity | gender + optional | gender + voluntary |
      geschlecht + freiwillig`,
    use: 'audit',
  },
  ethnicity: {
    type: 'category',
    synonyms: 'ethnic group | ethnic background | race | race desc | ethnie',
    keywords: 'ethnic',
    use: 'audit',
  },
  age: {
    type: 'category',
    synonyms:
      'alter | age group | altersgruppe | your age | date of birth | dob | geburtsdatum | geburtsjahr',
    keywords: 'your age | age group',
    use: 'audit',
  },
  disability: {
    type: 'category',
    synonyms: 'behinderung | schwerbehinderung',
    keywords: 'disability | behinderung',
    use: 'audit',
  },
  timestamp: {
    type: 'text',
    synonyms: `
      zeitstempel | completion time | fertigstellungszeit | submitted | submitted at | submission date |
      submission time | date submitted | response date | eingereicht am | abgeschlossen
    `,
  },
  exit_date: {
    type: 'date',
    synonyms: `
      termination date | terminationdate | date of termination | dateof termination | austritt |
      austrittsdatum | terminated at | leaving date | end of employment |
      exit date | date of leaving | datum des austritts | left on | date left | leave date |
      separation date | departure date | term date | date of exit | exitdate |
      employment end date | leaver date | austritt am | austritt zum | beschaftigungsende
    `,
    fallback: `
      last day of work | last working day | last working date | last day | letzter arbeitstag |
      kundigungsdatum
    `,
  },
  exit_reason: {
    type: 'category',
    synonyms: `
      term reason | termreason | termination reason | reason for leaving | leaving reason |
      austrittsgrund | kundigungsgrund | grund des austritts | exit reason | leave reason | primary termination reason
    `,
    fallback: 'termination type | termination category',
  },
} as const satisfies Record<string, KnownField>;

export type KnownFieldName = keyof typeof knownFields;

/** True for a name of the table, and for nothing that an object inherits. */
export function isKnownField(name: string): name is KnownFieldName {
  return Object.hasOwn(knownFields, name);
}

/** What is known of a field; `KnownField` rather than the literal, so that every key can be asked for. */
export function knownField(name: KnownFieldName): KnownField {
  return knownFields[name];
}

/** Every known field, in the order of the table. */
export const knownFieldNames: readonly KnownFieldName[] = Object.keys(knownFields).filter(isKnownField);

/** The entries of a word list. */
export function wordList(words: string | undefined): string[] {
  return (words ?? '').split('|').flatMap((word) => word.trim() || []);
}
