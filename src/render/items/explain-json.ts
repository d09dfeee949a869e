import { lineText, position } from '../../text/source.ts';
import { select } from '../json.ts';
import type { ExplainDocument } from '../schemas/documents.ts';
import type { Explained } from './explain.ts';
import { meaning } from './meaning.ts';

/** @param fields Keys of the lines; all if empty. */
export function explainDocument(lines: readonly Explained[], fields: readonly string[]): ExplainDocument {
  return { lines: lines.map((line) => select(lineData(line), fields)) };
}

function lineData({ file, reading, unread }: Explained): Required<ExplainDocument['lines'][number]> {
  const { source } = file.roadmap;
  const { line, facts, item, note } = reading;
  return {
    file: file.file,
    line: line.number,
    place: line.place,
    text: lineText(source, line.number).trim(),
    item,
    note,
    facts: facts.map((fact) => ({
      type: fact.type,
      by: fact.by,
      text: source.text.slice(fact.span.start, fact.span.end),
      column: position(source, fact.span.start).column,
      means: meaning(fact),
    })),
    unread,
  };
}
