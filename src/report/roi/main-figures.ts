import { known } from '../../texts/roi-words/roi-figures.ts';
import type { Figure } from '../document.ts';
import { isHidden, type RoiView } from './roi-view.ts';

/** Cost, worth, return and where the cost is covered. */
export function mainFigures(view: RoiView): Figure[] {
  const { words, figures, result } = view;
  const { cost } = result;
  return [
    {
      label: words.figures.cost,
      value: cost === null ? '[c]' : figures.money(cost),
      detail: cost === null ? words.figures.hiddenDetail : words.figures.costDetail,
    },
    worthFigure(view),
    returnFigure(view),
    breakEvenFigure(view),
  ];
}

/** Held back is `[c]`, unknown is said in words. */
function noAmount(view: RoiView, label: string): Figure {
  const { none, noneDetail, hiddenDetail } = view.words.figures;
  return isHidden(view)
    ? { label, value: '[c]', detail: hiddenDetail }
    : { label, value: none, detail: noneDetail };
}

function worthFigure(view: RoiView): Figure {
  const { words, figures, result } = view;
  const benefit = known(result.benefit);
  const label = words.figures.worth;
  if (!result.reportable || benefit === undefined) return noAmount(view, label);
  return {
    label,
    value: figures.money(benefit.value),
    detail: words.figures.interval(figures.moneyRange(benefit)),
  };
}

function returnFigure(view: RoiView): Figure {
  const { words, figures, result } = view;
  const percent = known(result.percent);
  const ratio = known(result.ratio);
  const label = words.figures.return;
  if (!result.reportable || percent === undefined || ratio === undefined) return noAmount(view, label);
  return {
    label,
    value: figures.percent(percent.value),
    of: words.figures.ratio(figures.ratio(ratio.value)),
    detail: words.figures.interval(figures.percentRange(percent)),
  };
}

function breakEvenFigure(view: RoiView): Figure {
  const { words, figures, result } = view;
  const { difference, leavers } = result.breakEven;
  const label = words.figures.breakEven;
  if (leavers === null) return noAmount(view, label);
  const fewer = words.figures.leavers(figures.leavers(leavers));
  if (difference === null) return { label, value: figures.leavers(leavers), detail: fewer };
  return { label, value: figures.points(difference), of: words.figures.points, detail: fewer };
}
