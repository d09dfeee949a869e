import { visibleJson } from '../../src/render/escape/visible.ts';
import { meaning } from '../../src/render/items/meaning.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { position } from '../../src/text/source.ts';
import { graphOf } from './sound.ts';

/** Every fact on a line of its own, in the order of the text: `3:7-14  heading  declaration  milestone M1 "Login"`. */
export function printFacts({ source, readings }: Roadmap): string {
  const rows = readings.flatMap(({ facts }) =>
    facts.map((fact) => {
      const { line, column } = position(source, fact.span.start);
      const columns = `${column}-${column + fact.span.end - fact.span.start - 1}`;
      const said = fact.type === 'status' ? ` <${fact.text}>` : '';
      return `${line}:${columns}  ${fact.by}  ${fact.type}  ${meaning(fact).replace(`${fact.type} `, '')}${said}`;
    }),
  );
  return `${rows.join('\n')}\n`;
}

/** What `roadmap export --format json` prints, with an item to a line: so that a difference shows the item that differs. */
export function printGraph(roadmap: Roadmap): string {
  const { items, ...head } = graphOf(roadmap);
  const [open] = JSON.stringify({ ...head, items: [] }, null, 2).split(/\]\n\}$/);
  return visibleJson(`${open}\n    ${items.map((item) => JSON.stringify(item)).join(',\n    ')}\n  ]\n}\n`);
}
