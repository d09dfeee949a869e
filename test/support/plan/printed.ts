import { knownGap } from './gaps.ts';
import { planModel } from './model.ts';
import { printPlan } from './print.ts';
import { planStyle } from './style.ts';

/** Plans of any content in any style, with what each line of them means; but for what is known not to be read yet. */
export const printedPlans = planStyle
  .chain((style) => planModel(style.language.code).map((model) => ({ model, style })))
  .filter(({ model, style }) => !knownGap(model, style))
  .map(({ model, style }) => printPlan(model, style));
