import type { FormatCheck, FormatFinding } from '../formats/format-check.ts';
import { standingUnits } from '../formats/standing-units.ts';
import { peerTask } from '../peer-task.ts';
import { checkPeerUnits, type PeerUnits } from './check-peer-units.ts';
import { checkTrios } from './check-trios.ts';
import { eachPair, priceFaults, setsAround } from './weigh-peers.ts';

/**
 * Weighs pairs of peers and what proves them (README.md one room up, "Peers"): prices suffice for every pair that is
 * possible, so no pairs are worth more than the prices add up to; what was made is worth that. With a trio over, no three
 * with the best pairs of all others are worth more than what was made.
 */
export async function checkPeers({ folder, market, lock }: FormatCheck): Promise<FormatFinding> {
  const task = peerTask(market, standingUnits(market));
  const units = checkPeerUnits(market, task, lock);
  const found =
    lock.proof.format === 'peer' ? weigh() : { eligible: 0, details: ['the proof is of another format'] };
  return {
    eligible: found.eligible,
    faults: [...units.faults, ...found.details.map((detail) => ({ check: 'prices', detail }))],
  };

  function weigh(): { eligible: number; details: string[] } {
    const { proof } = lock;
    if (proof.format !== 'peer') return { eligible: 0, details: [] };
    const details = priceFaults(proof, task.free.length);
    const ids = task.free.map((place) => market.sides.mentees[place]?.id ?? '');
    if (JSON.stringify(proof.people) !== JSON.stringify(ids))
      details.push('other people looked for somebody');
    const { seat, unit, lotteryRange } = task.scale;
    if (proof.scale.seat !== seat || proof.scale.unit !== unit || proof.scale.lotteryRange !== lotteryRange)
      details.push('weights are on another scale');
    // What is not well-formed proves nothing, and is not weighed.
    if (details.length > 0) return { eligible: 0, details };
    let eligible = 0;
    let short = 0;
    eachPair(task, setsAround(proof, ids.length), ({ a, b, weight, around }) => {
      eligible++;
      if ((proof.prices[a] ?? 0) + (proof.prices[b] ?? 0) + 2 * around < 2 * weight) short++;
    });
    if (short > 0) details.push(`the prices do not suffice for ${short} pairs`);
    return { eligible, details: [...details, ...weighUnits(units)] };
  }

  function weighUnits({ worth, left, trios }: PeerUnits): string[] {
    const { proof } = lock;
    if (proof.format !== 'peer') return [];
    const allowed = folder.program.matching.odd === 'trio';
    if (trios.length > 1 || (trios.length === 1 && !allowed))
      return ['more than one trio, or one where none may be'];
    if (allowed && (trios.length === 1 || left > 0))
      return checkTrios(task, { proof, lock, worth, trio: trios[0] });
    return [
      ...(String(worth) === proof.worth ? [] : ['the pairs are not worth what the prices add up to']),
      ...(proof.tried.length === 0 ? [] : ['trios were tried where none may be']),
      ...(lock.bound === lock.total ? [] : ['the bound is not the total']),
    ];
  }
}
