export type RoleText = { readonly does: string; readonly doesNot: string };

/** What is expected of everybody around a pair, in a sentence each. */
export const roleTexts = {
  mentee: {
    does: 'You steer: set goals, book, prepare, keep notes, try things out, and say what helps and what does not.',
    doesNot:
      'You do not expect a job, a reference or answers to everything, and you do not pass on what your mentor tells.',
  },
  mentor: {
    does: 'You listen, ask, tell of your own experience when wanted, open doors, give honest feedback and keep confidences.',
    doesNot:
      'You do not assess anyone, report to anyone, or get anyone promoted. If something worries you (health, conduct, safety), you need not carry it alone: write to the program.',
  },
} as const satisfies Record<'mentee' | 'mentor', RoleText>;
