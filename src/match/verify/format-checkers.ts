import type { FormatProof } from '../../schema/format-lock.ts';
import type { FormatCheck, FormatFinding } from '../formats/format-check.ts';
import { checkFlash } from './check-flash.ts';
import { checkGroups } from './check-groups.ts';
import { checkPeers } from './check-peers.ts';
import { checkRoles } from './check-roles.ts';

/** Weighs the proof of each format. Pairs that people declared themselves rest on nothing but their own word. */
export const formatCheckers: {
  readonly [F in FormatProof['format']]?: (check: FormatCheck) => Promise<FormatFinding>;
} = {
  flash: checkFlash,
  group: checkGroups,
  informal: async () => ({ eligible: 0, faults: [] }),
  peer: checkPeers,
  roles: checkRoles,
};
