import type { ModuleTexts } from './modules.ts';

export const germanModules: ModuleTexts = {
  'mentor-basics': {
    title: 'Grundlagen für Mentorinnen und Mentoren',
    way: 'gemeinsam, 12 Personen',
    contents:
      'Was Mentoring ist und was nicht; Zuhören zu dritt; Frage, Geschichte oder Meinung, bewusst gewählt; das erste Treffen geprobt; wann man an andere verweist.',
  },
  'mentee-basics': {
    title: 'Grundlagen für Mentees',
    way: 'gemeinsam, 20 Personen',
    contents:
      'Sie steuern; um das bitten, was Sie brauchen; vom Wunsch zum Ziel; eine Stunde in zehn Minuten vorbereiten; sagen können: „Das hilft mir nicht.“',
  },
  'bias-aware': {
    title: 'Fair urteilen',
    way: 'gemeinsam, oder allein mit einem Gespräch danach',
    contents:
      'Erste Eindrücke und „erinnert mich an mich“; wer den mutigen Rat bekommt und wer den vorsichtigen; allen dieselbe erste Frage stellen, Belege vor Rat, sich fragen: „Was sehe ich nicht?“',
  },
  boundaries: {
    title: 'Vertraulichkeit und Grenzen',
    way: 'Fälle zu zweit',
    contents:
      'Vertraulichkeit und ihre vier Grenzen; Freundschaft, Geld, Liebe, Stellenangebote; Mentoring ist keine Therapie: Anzeichen und wohin man sich wendet; Nein sagen.',
  },
  'goals-lab': {
    title: 'Werkstatt Ziele',
    way: 'Werkstatt zu zweit',
    contents: 'Ein Ziel, seine Messgröße und seine fünf Stufen aufschreiben; tauschen und schärfen.',
  },
  feedback: {
    title: 'Rückmeldung geben und annehmen',
    way: 'Übung',
    contents:
      'Was ich gesehen habe, wie es wirkte, was ich mir wünsche; um Rückmeldung bitten; annehmen, ohne sich zu verteidigen.',
  },
  'half-time-clinic': {
    title: 'Fallrunde zur Halbzeit für Mentorinnen und Mentoren',
    way: 'gemeinsam, Fallrunde, nach dem dritten Monat',
    contents: 'Je ein echter Fall ohne Namen, fünf Fragen, zehn Minuten lang kein Rat.',
  },
  'closing-well': {
    title: 'Gut abschließen',
    way: 'allein',
    contents: 'Bilanz ziehen, danken, wie es weitergeht, loslassen.',
  },
  'buddy-basics': {
    title: 'Grundlagen für Buddys',
    way: 'gemeinsam oder als Video',
    contents:
      'Die erste Woche Stunde für Stunde; Fragen, die sich Neue nicht zu stellen trauen; wer begleitet, schult nicht, prüft nicht und berichtet nicht.',
  },
  'across-distance': {
    title: 'Mentoring über Entfernung',
    way: 'allein',
    contents:
      'Kamera, Stille und Verzögerung; Schreiben zwischen den Treffen; für wen es früher Morgen ist; Kultur als Frage, nicht als Antwort.',
  },
  facilitate: {
    title: 'Eine Gruppe leiten',
    way: 'gemeinsam',
    contents:
      'Runden und eine Person, die auf die Zeit achtet; die Stillen und die Lauten; ein Fall in 30 Minuten; was im Raum bleibt.',
  },
  'reverse-briefing': {
    title: 'Einführung in das Reverse Mentoring',
    way: 'zwei Termine, einer je Seite',
    contents:
      'Für die Jüngeren: Sie führen, konkret und mit Mut. Für die Erfahrenen: erst zuhören, nicht beurteilen, keine Aufträge. Für beide: nichts davon geht in Beurteilungen ein.',
  },
  'knowledge-map': {
    title: 'Wissenslandkarte',
    way: 'Werkstatt',
    contents:
      'Wissen was, wie, wer und warum; kritische Ereignisse besprechen; zeigen, gemeinsam tun, allein tun, zurückerklären.',
  },
  'manager-brief': {
    title: 'Einführung für Führungskräfte',
    way: 'eine Seite und ein Anruf',
    contents: 'Warum, wie viel Zeit, was Sie nicht hören werden und weshalb, wie Sie helfen können.',
  },
  'executive-briefing': {
    title: 'Einführung unter vier Augen',
    way: 'einzeln mit der Programmkoordination',
    contents:
      'Was unter den beiden bleibt, schriftlich; Vorgänge, die getrennt bleiben, und Insiderwissen; wozu die Stunde da ist; eine Frage für den Anfang, und woran man merken wird, dass es sich gelohnt hat.',
  },
  'cheap-tests': {
    title: 'Werkstatt: günstig ausprobieren',
    way: 'Werkstatt',
    contents:
      'Die riskanteste Annahme; fünf Nutzende, fünf Gespräche; ein Versuch in einer Woche ohne Budget; wann wir aufhören würden.',
  },
};
