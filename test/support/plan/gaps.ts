import type { ContainerModel, PlanModel } from './model.ts';
import type { ContainerStyle, PlanStyle } from './style.ts';

type Gap = (model: ContainerModel, style: ContainerStyle, plan: PlanStyle) => boolean;

/** What is known to be misread, by its finding. **Take an entry out when it is mended.** */
const GAPS: Readonly<Record<string, Gap>> = {
  'a label, a mark and a word, without a title': (model, style) =>
    model.title === null && model.status !== null && style.status === 'mark and word' && style.form !== 'row',
  'a list item without a title, with what it needs behind': (model, style) =>
    style.form === 'entry' && model.title === null && model.status !== null && model.needs.length > 0,
  'đèn is no day': (_, __, { language }) => language.code === 'vi',
};

/** True if a plan would be written down in a way that is known to be misread. */
export function knownGap(model: PlanModel, style: PlanStyle): boolean {
  const gap = (one: ContainerModel, own: ContainerStyle): boolean =>
    Object.values(GAPS).some((applies) => applies(one, own, style)) ||
    one.parts.some((part) => gap(part, style.phases));
  return model.containers.some((one) => gap(one, style.milestones));
}
