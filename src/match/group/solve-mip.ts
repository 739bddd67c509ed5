import type { Highs } from 'highs';
import { type MipAnswer, type MipDesk, type MipModel, mostIterations, mostNodes } from './mip-model.ts';

let loaded: Promise<Highs> | undefined;

/** HiGHS (Huangfu & Hall 2018; MIT), compiled to WebAssembly: loaded when a match of groups first asks for it. */
function loadHighs(): Promise<Highs> {
  // Its types are those of the CommonJS entry, where the loader stands one step deeper than in the module that is loaded.
  loaded ??= import('highs').then(({ default: load }) =>
    (typeof load === 'function' ? load : load.default)(),
  );
  return loaded;
}

const nothing = { values: new Float64Array(), rowPrices: new Float64Array() };

/**
 * Solves one program to the end, without a gap, or up to `mostNodes` and `mostIterations`. The build has one thread and a fixed seed, so the
 * same model gives the same answer everywhere. It keeps its thread busy until it is done.
 */
export async function solveMip(model: MipModel): Promise<MipAnswer> {
  const [columns, rows] = [model.cost.length, model.rowLower.length];
  if (columns === 0) return { ...nothing, status: 'optimal', objective: 0, bound: 0 };
  const highs = await loadHighs();
  return highs.withModel(
    {
      numCols: columns,
      numRows: rows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: model.cost,
      colLower: model.lower,
      colUpper: model.upper,
      rowLower: model.rowLower,
      rowUpper: model.rowUpper,
      matrix: {
        format: 'csc',
        numRows: rows,
        numCols: columns,
        starts: model.first,
        indices: model.row,
        values: model.value,
      },
      ...(model.whole ? { integrality: new Int32Array(columns).fill(1) } : {}),
    },
    (desk): MipAnswer => {
      desk.options.set('output_flag', false);
      if (model.whole) {
        desk.options.set('mip_rel_gap', 0);
        // Everything counted is whole, so less than one is nothing.
        desk.options.set('mip_abs_gap', 0.5);
        desk.options.set('mip_max_nodes', mostNodes);
        if (model.start !== undefined) desk.setSolution({ colValue: model.start });
      }
      desk.run({
        [highs.constants.callbackType.mipInterrupt](event) {
          if (Number(event.data.mip_total_lp_iterations ?? 0) > mostIterations) event.interrupt();
        },
      });
      const { modelStatus } = highs.constants;
      const status = desk.getModelStatus();
      const info = model.whole ? Number(desk.info.get('primal_solution_status')) : 2;
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
        return { ...nothing, status: 'infeasible', objective: 0, bound: Number.NEGATIVE_INFINITY };
      const optimal = status === modelStatus.optimal;
      if (!optimal && (!model.whole || info !== 2))
        return { ...nothing, status: 'limit', objective: 0, bound: Number.POSITIVE_INFINITY };
      const { colValue, rowDual } = desk.getSolution();
      const objective = desk.getObjectiveValue();
      const bound = model.whole ? Number(desk.info.get('mip_dual_bound')) : objective;
      return {
        status: optimal ? 'optimal' : 'limit',
        values: colValue,
        objective,
        bound,
        rowPrices: model.whole ? new Float64Array() : rowDual,
      };
    },
  );
}

/** No thread: the program is solved here. */
export const ownMipDesk: MipDesk = { solve: solveMip, dismiss: async () => undefined };
