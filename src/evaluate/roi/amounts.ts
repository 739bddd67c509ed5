import { roiAmounts } from '../../model/roi-amounts.ts';
import { usualLeaverCost } from '../../model/usual-leaver-cost.ts';
import type { RoiSettings } from '../../schema/program-roi.ts';
import type { RoiOutcome } from '../../schema/roi-result.ts';

export type Amount = RoiOutcome['amounts'][number];

/**
 * The amounts that the settings name, each with where it comes from: its own source, else the one under
 * `sources`; the usual cost of a leaver brings its own.
 */
export function amountsOf(settings: RoiSettings): Amount[] {
  return roiAmounts.flatMap((id): Amount[] => {
    const setting = settings[id];
    if (setting === undefined) return [];
    if (typeof setting === 'object') return [{ id, ...setting }];
    const source = Object.hasOwn(settings.sources, id) ? settings.sources[id] : undefined;
    if (id === 'share_of_salary' && source === undefined && setting === usualLeaverCost.value)
      return [{ id, ...usualLeaverCost }];
    return [{ id, value: setting, ...(source === undefined ? {} : { source }) }];
  });
}
