import type { ContainerModel } from './model.ts';
import {
  asideOf,
  boxOf,
  checkedOf,
  labelOf,
  nameOf,
  references,
  type Stated,
  stated,
  timeOf,
  withStatus,
} from './notation.ts';
import { block, type Meant, type Paper } from './paper.ts';
import { pieces } from './pieces.ts';
import { fields, section } from './sections.ts';
import type { ContainerStyle } from './style.ts';

type Level = 'milestone' | 'phase';

interface Place {
  readonly kind: Level;
  /** Line of what they belong to. */
  readonly parent: number | null;
  /** Of their headings. */
  readonly depth: number;
}

/** Milestones or phases that stand beside each other. */
export function containers(paper: Paper, models: readonly ContainerModel[], place: Place): void {
  const style = place.kind === 'milestone' ? paper.style.milestones : paper.style.phases;
  if (models.length === 0) return;
  if (paper.style.restart && place.kind === 'phase') paper.counts.phase = 0;
  const labels = models.map(() => labelOf(place.kind, style, paper.style, paper.counts));
  if (style.form === 'row')
    block(paper, [`| ${place.kind === 'milestone' ? 'Milestone' : 'Phase'} | Status | Depends on |`, '|---|:-:|---|']);
  // Without a heading a list of phases would go on with the list of tasks before it.
  else if (style.form === 'entry' && place.kind === 'phase') block(paper, [`${'#'.repeat(place.depth)} Phases`]);
  const lines: number[] = [];
  models.forEach((model, at) => {
    const needed = model.needs.flatMap((back) => (back <= at ? [at - back] : [])).sort((a, b) => a - b);
    const written = needed.length > 0 ? references(needed, labels, style, paper.style) : null;
    const needs = needed.map((index) => lines[index] as number);
    const writing = { paper, place, style, model, label: labels[at] as string, written, needs };
    lines.push(style.form === 'row' ? row(writing) : style.form === 'entry' ? entry(writing) : opening(writing));
  });
}

interface Writing {
  readonly paper: Paper;
  readonly place: Place;
  readonly style: ContainerStyle;
  readonly model: ContainerModel;
  readonly label: string;
  /** What it needs: as it is written, and by lines. */
  readonly written: string | null;
  readonly needs: readonly number[];
}

function mean({ paper, place, style, model, label, needs }: Writing, line: number, said: Partial<Meant>): number {
  const { title, status } = model;
  const { kind, parent } = place;
  const none = { statusText: null, checked: null, goal: null, owner: null };
  paper.meant.push({ line, kind, label, title, status, parent, needs, time: timeOf(style), ...none, ...said });
  return line;
}

function row(writing: Writing): number {
  const { paper, style, model, label, written } = writing;
  const notation = /^mark/.test(style.status) ? style.status : 'parentheses';
  const said = stated(model.status, { status: notation }, paper.style);
  paper.lines.push(`| ${[nameOf(label, model.title, style), said?.text ?? '', written ?? '-'].join(' | ')} |`);
  return mean(writing, paper.lines.length, { statusText: said?.text ?? null });
}

/** A list item, with its tasks below it. */
function entry(writing: Writing): number {
  const { paper, style, model, label, written } = writing;
  const name = nameOf(label, model.title, style);
  const boxed = style.status === 'box behind';
  const said = boxed ? null : stated(model.status, style, paper.style, model.title === null);
  const box = boxed && model.status ? boxOf(model.status) : null;
  const text = `${box === null ? '' : `${box} `}${withStatus(name, said)}${asideOf(paper.style, written)}`;
  const line = block(paper, [`- ${text}`]);
  mean(writing, line, { statusText: box ?? said?.text ?? null, checked: boxed ? checkedOf(model.status) : null });
  pieces(paper, 'task', model.tasks, { parent: line, nested: true });
  return line;
}

/** A heading or a line in bold, with all that belongs to it behind it. */
function opening(writing: Writing): number {
  const { paper, place, style, model, label, written } = writing;
  const bold = style.form === 'bold';
  const inField = style.status === 'field' && paper.style.language.fields.status !== undefined;
  const said = stated(model.status, inField ? { status: 'parentheses' } : style, paper.style, model.title === null);
  const name = nameOf(label, model.title, style);
  const line = block(paper, headed(style, place.depth, withStatus(bold ? `**${name}**` : name, inField ? null : said)));
  mean(writing, line, { statusText: said?.text ?? null, goal: model.goal, owner: model.owner });
  fields(paper, { status: inField ? textOf(said) : null, goal: model.goal, needs: written, owner: model.owner });
  contents(writing, line);
  return line;
}

function contents({ paper, place, style, model }: Writing, line: number): void {
  const depth = place.depth + 1;
  const bold = style.form === 'bold';
  // A bold line stands under the last heading, whatever that is.
  const headings = !bold && !(model.parts.length > 0 && paper.style.phases.form === 'bold');
  const under = { parent: line, nested: false };
  if (model.tasks.length > 0 && !paper.style.tight) section(paper, 'tasks', headings ? depth : null);
  pieces(paper, 'task', model.tasks, under);
  if (model.criteria.length > 0) section(paper, 'criteria', headings ? depth : null);
  pieces(paper, 'criterion', model.criteria, under);
  if (place.kind === 'milestone' && !bold) containers(paper, model.parts, { kind: 'phase', parent: line, depth });
}

function headed({ form }: ContainerStyle, depth: number, text: string): string[] {
  if (form === 'bold') return [text];
  if (form === 'setext' && depth === 2) return [text, '---------'];
  const marks = '#'.repeat(depth);
  return [form === 'closed heading' ? `${marks} ${text} ${marks}` : `${marks} ${text}`];
}

const textOf = (said: Stated | null): string | null => said?.text ?? null;
