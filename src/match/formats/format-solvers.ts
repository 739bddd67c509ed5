import type { FormatInput, FormatMatch } from './format-match.ts';

/** The solver of each format but one-to-one. Each loads when a program asks for it: most ask for none. */
export const formatSolvers: {
  readonly [F in FormatMatch['proof']['format']]: (input: FormatInput) => Promise<FormatMatch>;
} = {
  circle: async (input) => (await import('../circle/match-circles.ts')).matchCircles(input),
  flash: async (input) => (await import('../flash/match-flash.ts')).matchFlash(input),
  group: async (input) => (await import('../group/match-groups.ts')).matchGroups(input),
  informal: async () => (await import('../informal/match-informal.ts')).matchInformal(),
  peer: async (input) => (await import('../peer/match-peers.ts')).matchPeers(input),
  roles: async (input) => (await import('../roles/match-roles.ts')).matchRoles(input),
};
