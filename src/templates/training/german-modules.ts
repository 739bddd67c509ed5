import type { ModuleTexts } from './modules.ts';

export const germanModules: ModuleTexts = {
  'mentor-basics': {
    title: 'Grundlagen für Mentorinnen und Mentoren',
    contents:
      'Was Mentoring ist und was nicht; Zuhören zu dritt; Frage, Geschichte oder Meinung, bewusst gewählt; das erste Treffen geprobt; wann man an andere verweist.',
  },
  'mentee-basics': {
    title: 'Grundlagen für Mentees',
    contents:
      'Sie steuern; um das bitten, was Sie brauchen; vom Wunsch zum Ziel; eine Stunde in zehn Minuten vorbereiten; sagen können: „Das hilft mir nicht.“',
  },
  'bias-aware': {
    title: 'Fair urteilen',
    contents:
      'Erste Eindrücke und „erinnert mich an mich“; wer den mutigen Rat bekommt und wer den vorsichtigen; allen dieselbe erste Frage stellen, Belege vor Rat, sich fragen: „Was sehe ich nicht?“',
  },
  boundaries: {
    title: 'Vertraulichkeit und Grenzen',
    contents:
      'Vertraulichkeit und ihre vier Grenzen; Freundschaft, Geld, Liebe, Stellenangebote; Mentoring ist keine Therapie: Anzeichen und wohin man sich wendet; Nein sagen.',
  },
  'goals-lab': {
    title: 'Werkstatt Ziele',
    contents: 'Ein Ziel, seine Messgröße und seine fünf Stufen aufschreiben; tauschen und schärfen.',
  },
  feedback: {
    title: 'Rückmeldung geben und annehmen',
    contents:
      'Was ich gesehen habe, wie es wirkte, was ich mir wünsche; um Rückmeldung bitten; annehmen, ohne sich zu verteidigen.',
  },
  'half-time-clinic': {
    title: 'Fallrunde zur Halbzeit für Mentorinnen und Mentoren',
    contents: 'Je ein echter Fall ohne Namen, fünf Fragen, zehn Minuten lang kein Rat.',
  },
  'closing-well': {
    title: 'Gut abschließen',
    contents: 'Bilanz ziehen, danken, wie es weitergeht, loslassen.',
  },
  'buddy-basics': {
    title: 'Grundlagen für Buddys',
    contents:
      'Die erste Woche Stunde für Stunde; Fragen, die sich Neue nicht zu stellen trauen; wer begleitet, schult nicht, prüft nicht und berichtet nicht.',
  },
  'across-distance': {
    title: 'Mentoring über Entfernung',
    contents:
      'Kamera, Stille und Verzögerung; Schreiben zwischen den Treffen; für wen es früher Morgen ist; Kultur als Frage, nicht als Antwort.',
  },
  facilitate: {
    title: 'Eine Gruppe leiten',
    contents:
      'Runden und eine Person, die auf die Zeit achtet; die Stillen und die Lauten; ein Fall in 30 Minuten; was im Raum bleibt.',
  },
  'reverse-briefing': {
    title: 'Einführung in das Reverse Mentoring',
    contents:
      'Für die Jüngeren: Sie führen, konkret und mit Mut. Für die Erfahrenen: erst zuhören, nicht beurteilen, keine Aufträge. Für beide: nichts davon geht in Beurteilungen ein.',
  },
  'knowledge-map': {
    title: 'Wissenslandkarte',
    contents:
      'Wissen was, wie, wer und warum; kritische Ereignisse besprechen; zeigen, gemeinsam tun, allein tun, zurückerklären.',
  },
  'manager-brief': {
    title: 'Einführung für Führungskräfte',
    contents: 'Warum, wie viel Zeit, was Sie nicht hören werden und weshalb, wie Sie helfen können.',
  },
};
