/**
 * Common ladders, lowest first; steps are parted by `|`, words for one and the same step by `=`. An order is taken
 * from a ladder only where none is declared and the answers stand on it.
 */
const ladders = [
  'starting out | experienced | team lead | head of department | director | executive',
  `
    berufseinsteiger = berufseinsteigerin = berufseinstieg = am anfang |
    erfahren = berufserfahren = fachkraft | teamleitung = teamleiter = teamleiterin |
    abteilungsleitung = abteilungsleiter = abteilungsleiterin |
    bereichsleitung = bereichsleiter = bereichsleiterin = direktion |
    geschäftsführung = geschäftsleitung = vorstand
  `,
  `
    intern | analyst | associate | senior associate | consultant | senior consultant | manager |
    senior manager | principal | director | senior director | partner |
    senior partner = managing partner
  `,
  `
    intern = trainee = apprentice | junior = jr = junior level = entry = entry level = graduate |
    associate = intermediate = mid = mid level = middle = regular = professional | specialist | senior = sr = senior level |
    lead = team lead = staff | principal = senior staff = expert | supervisor | assistant manager |
    manager | senior manager | head = head of department | director | senior director |
    vice president = vp | senior vice president = svp | executive = c level = ceo
  `,
  `
    aa = administrative assistant | ao = administrative officer | eo = executive officer |
    heo = higher executive officer | seo = senior executive officer | grade 7 = g7 = grade seven |
    grade 6 = g6 = grade six | scs1 = scs 1 = deputy director = scs pay band 1 = scs pb1 |
    scs2 = scs 2 = director = scs pay band 2 = scs pb2 | scs3 = scs 3 = director general = scs pay band 3 = scs pb3 |
    scs4 = scs 4 = permanent secretary
  `,
  `
    ic1 | ic2 | ic3 | ic4 | ic5 = m1 | ic6 = m2 | ic7 = m3 | ic8 = m4 | ic9 = m5
  `,
  `
    undergraduate = bachelor | master = master student |
    phd student = doctoral student = doctoral researcher = doktorand = doktorandin |
    postdoc = postdoctoral researcher | lecturer = assistant professor = junior professor |
    senior lecturer | associate professor = reader | professor = full professor
  `,
  `
    auszubildende = auszubildender = azubi = praktikant = praktikantin = werkstudent | junior |
    mitarbeiter = mitarbeiterin = sachbearbeiter = sachbearbeiterin |
    spezialist = spezialistin = senior = referent = referentin |
    teamleiter = teamleiterin = teamleitung = gruppenleiter = gruppenleiterin = gruppenleitung |
    abteilungsleiter = abteilungsleiterin = abteilungsleitung | hauptabteilungsleitung |
    bereichsleiter = bereichsleiterin = bereichsleitung = direktor = direktorin |
    geschäftsführer = geschäftsführerin = geschäftsführung = vorstand
  `,
  'low | medium | high',
  'beginner = none | basic = elementary | intermediate | advanced | expert = fluent | native',
] as const;

/** Ladders as lists of steps, each with the words that mean it, folded. */
export const levelLadders: readonly (readonly (readonly string[])[])[] = ladders.map((ladder) =>
  ladder.split('|').map((step) => step.split('=').map((word) => word.trim())),
);
