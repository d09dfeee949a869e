import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { grouped } from '../../text/groups.ts';
import type { Pen } from '../pen.ts';
import type { Ways } from '../ways.ts';
import { blankFillings } from './blank-field.ts';
import { besideAs, betweenAs, plainBeside } from './field-beside.ts';
import { cellInsertions } from './field-cells.ts';
import { type MeantField, wordFor } from './field-name.ts';
import { sectionAs } from './field-sections.ts';
import { formKey, type LineForm, lineFormOf, plainForm, renamedForm } from './line-form.ts';
import { isBlankAt, lastOwnLine } from './physical-lines.ts';
import { placedBefore, placedBehind, placedBelow } from './place-line.ts';
import { type StatedField, statedFields } from './stated-fields.ts';

/** Where a field is to be stated, and what it is to say. */
interface Slot {
  readonly pen: Pen;
  readonly item: Item;
  readonly statement: Statement;
  /** The fields that are stated there. */
  readonly own: readonly StatedField[];
  readonly field: MeantField;
  readonly value: string;
}

/**
 * Ways to state a field where an item does not: as its like in the document, the commonest first, else as anybody would.
 *
 * @param values Of a value that Markdown would misread there are several texts, the plainest first.
 */
export function fieldInsertions(pen: Pen, item: Item, field: MeantField, values: readonly string[]): Ways {
  const stated = statedFields(pen, item);
  const others = pen.roadmap.items.filter((each) => each !== item);
  const all = others.map((each) => statedFields(pen, each));
  const kin = all.filter((_, at) => others[at]?.kind === item.kind);
  return values.flatMap((value) => {
    const slots = item.statements.map((statement): Slot => {
      const own = stated.filter((each) => each.statement === statement);
      return { pen, item, statement, own, field, value };
    });
    return [
      ...blankFillings(pen, item, field, value),
      ...slots.flatMap((slot) => asModels(slot, kin)),
      ...slots.flatMap(inCells),
      ...slots.flatMap(asOwn),
      ...slots.flatMap((slot) => asModels(slot, all)),
      ...slots.flatMap((slot) => asOthers(slot, kin.flat())),
      ...slots.flatMap(plainly),
    ];
  });
}

/** So many spellings of one field are tried. */
const MOST_MODELS = 3;

/** As others state this field. */
function asModels(slot: Slot, siblings: readonly (readonly StatedField[])[]): Ways {
  const { pen, item, statement, field, value } = slot;
  const models = siblings.flat().filter(field.isMeant);
  const { place } = statement.line;
  const near = models.filter((model) => model.statement.line.place === place);
  return mostCommon(pen, near).flatMap((model) => {
    if (model.form === 'cell') return inCells(slot);
    if (model.form === 'aside') return besideAs(pen, statement, model, value);
    if (model.form === 'below') return sectionAs(pen, item, statement, model, value);
    if (model.form === 'part') return betweenAs(pen, item, model, value);
    const form = lineFormOf(pen, model);
    return form ? inOrder(slot, model, siblings, form) : [];
  });
}

function inCells({ pen, statement: { line }, field, value }: Slot): Ways {
  return line.place === 'row' ? cellInsertions(pen, line, field, value) : [];
}

/** The first of each form, the commonest form first. */
function mostCommon(pen: Pen, models: readonly StatedField[]): StatedField[] {
  const groups = grouped(models, (model) => {
    const form = lineFormOf(pen, model);
    return form ? formKey(form) : model.form;
  });
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([first]) => first ?? [])
    .slice(0, MOST_MODELS);
}

/** Behind the field that precedes it where it is stated, or before the one that follows; with neither, below the name. */
function inOrder(
  { pen, statement, own, value }: Slot,
  model: StatedField,
  siblings: readonly (readonly StatedField[])[],
  form: LineForm,
): Ways {
  const lines = own.filter((each) => each.form === 'line');
  const anchor = (key: string) =>
    lines.find((each) => each.key === key && (each.fact.line.place === 'entry') === form.bullet);
  const [before, behind] = orderAround(model, siblings);
  const previous = before.flatMap((key) => anchor(key) ?? [])[0];
  if (previous) return placedBehind(pen, previous, form, value);
  const next = behind.flatMap((key) => anchor(key) ?? [])[0];
  if (next) return placedBefore(pen, next, form, value);
  return lines.length > 0 ? [] : placedBelow(pen, statement, form, value);
}

/** The fields that stand before and behind a field among its like, the nearest first: of its own item, then of the others. */
function orderAround(model: StatedField, siblings: readonly (readonly StatedField[])[]): [string[], string[]] {
  const [before, behind] = [new Set<string>(), new Set<string>()];
  const lists = siblings.filter((each) => each.some(({ key }) => key === model.key));
  for (const list of [...lists].sort((a, b) => Number(b.includes(model)) - Number(a.includes(model)))) {
    const keys = list
      .filter(({ form, fact }) => form === 'line' && fact.line.place !== 'heading')
      .map(({ key }) => key);
    const at = keys.indexOf(model.key);
    for (const key of keys.slice(0, Math.max(at, 0)).reverse()) before.add(key);
    for (const key of keys.slice(at + 1)) if (at >= 0) behind.add(key);
  }
  return [[...before], [...behind]];
}

/** As the other fields of the item are written, behind the first run of them. */
function asOwn({ pen, own, field, value }: Slot): Ways {
  const alone = own.filter((each) => lineFormOf(pen, each) !== null);
  // Those in a quote below the others are no run with them.
  const container = ({ fact }: StatedField) => `${fact.line.place} ${fact.line.quote}`;
  const lines = alone.filter((each) => container(each) === container(alone[0] as StatedField));
  const last = lines.reduce<StatedField | undefined>(
    (at, each) => (at === undefined || each.fact.line.number - at.fact.line.number <= 2 ? each : at),
    undefined,
  );
  return [...new Set([last, lines[0], lines.at(-1)])].flatMap((anchor) => {
    const form = anchor && lineFormOf(pen, anchor);
    return form ? placedBehind(pen, anchor, renamedForm(form, wordFor(pen, field, form.name)), value) : [];
  });
}

/** As the fields of others of its kind are written. */
function asOthers({ pen, statement, own, field, value }: Slot, fields: readonly StatedField[]): Ways {
  if (statement.line.place === 'row' || own.some(({ form }) => form === 'line')) return [];
  const near = fields.filter((each) => each.statement.line.place === statement.line.place && lineFormOf(pen, each));
  return mostCommon(pen, near)
    .slice(0, 2)
    .flatMap((model) => {
      const form = lineFormOf(pen, model);
      return form ? placedBelow(pen, statement, renamedForm(form, wordFor(pen, field, form.name)), value) : [];
    });
}

/** With nothing to go by: below a heading, beside the name of a list item or below it. */
function plainly({ pen, statement, field, value }: Slot): Ways {
  const { line } = statement;
  const form = (bullet: boolean) => plainForm(pen.language.code, wordFor(pen, field, null), bullet);
  if (line.place === 'entry')
    return [...plainBeside(pen, statement, field, value), ...placedBelow(pen, statement, form(true), value)];
  if (line.place === 'row' || line.place === 'summary') return [];
  const { roadmap } = pen;
  const tight = line.place === 'heading' && !isBlankAt(roadmap.source, lastOwnLine(roadmap, line) + 1);
  return (tight ? [0, 1] : [1, 0]).flatMap((gap) => placedBelow(pen, statement, { ...form(false), gap }, value));
}
