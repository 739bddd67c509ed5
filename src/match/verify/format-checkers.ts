import type { FormatProof } from '../../schema/format-lock.ts';
import type { FormatCheck, FormatFinding } from '../formats/format-check.ts';

/** Weighs the proof of each format. Pairs that people declared themselves rest on nothing but their own word. */
export const formatCheckers: {
  readonly [F in FormatProof['format']]: (check: FormatCheck) => Promise<FormatFinding>;
} = {
  circle: async (check) => (await import('./check-circles.ts')).checkCircles(check),
  flash: async (check) => (await import('./check-flash.ts')).checkFlash(check),
  group: async (check) => (await import('./check-groups.ts')).checkGroups(check),
  informal: async () => ({ eligible: 0, faults: [] }),
  peer: async (check) => (await import('./check-peers.ts')).checkPeers(check),
  roles: async (check) => (await import('./check-roles.ts')).checkRoles(check),
};
