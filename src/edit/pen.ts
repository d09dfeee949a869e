import { markAt } from '../facts/marks.ts';
import type { Roadmap, Status } from '../roadmap/roadmap.ts';
import { once } from '../text/once.ts';
import { fold } from '../vocabulary/fold.ts';
import { SIGNS } from '../vocabulary/language.ts';
import { symbols } from '../vocabulary/languages/symbols.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { mojibake, unmojibake } from '../vocabulary/mojibake.ts';
import { type Written, written } from '../vocabulary/written.ts';
import { languageOf } from './language-of.ts';
import { commonest, type Precedent, precedentsOf, stating } from './precedents.ts';
import { characterFor, inCaseOf, type Spelling, shapeOf } from './spelling.ts';
import { isInSentence } from './state/in-sentence.ts';

/** Writes as a document writes: what it has precedents for as they are, all else in its language. */
export interface Pen {
  readonly roadmap: Roadmap;
  readonly lexicon: Lexicon;
  readonly language: Written;
  readonly precedents: readonly Precedent[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The character of a ticked box. */
  readonly tick: string;
  /** The character of a box for a status that a task box cannot say, where the document has one. */
  box(status: Status): string | undefined;
  /** How a status is written where another spelling of a status stands. */
  instead(status: Status, old: Spelling, slot: string): string;
  /** How a status is written where none stands: in words, and by a mark. */
  words(status: Status): string;
  mark(status: Status): string;
  /** In parentheses behind a name. */
  aside(text: string): string;
  /** What this document writes for a status where nothing says which of both: words, or a mark alone. */
  usual(status: Status, slot: string): { readonly text: string; readonly shape: 'mark' | 'words' | 'both' };
}

export function penFor(roadmap: Roadmap, lexicon: Lexicon, today: string): Pen {
  const precedents = once(() =>
    precedentsOf(roadmap, lexicon).filter((each) => !isInSentence(each, roadmap.source, lexicon)),
  );
  const language = once(() => languageOf(roadmap));
  const coded = codesOf(roadmap, precedents);
  const tick = once(() => tickOf(roadmap));
  const spelled = (status: Status) => stating(precedents(), status).map(({ spelling }) => spelling);

  /** Of `Done` nobody can tell whether it is `In progress` or `In Progress`: what else consists of several words can, but in capitals. */
  const several = once(() => {
    const written = precedents().map(({ spelling }) => spelling.words);
    return commonest(written.filter((each) => /^\p{Lu}.*\s\S/u.test(each) && /\p{Ll}/u.test(each))) ?? '';
  });
  const cased = (model: string, text: string): string =>
    inCaseOf(/^\p{Lu}[^\p{Lu}\s]+$/u.test(model) && several() !== '' ? several() : model, text);
  const words = (status: Status, model = ''): string => {
    const known = commonest(
      spelled(status)
        .map((each) => each.words)
        .filter(Boolean),
      (each) => each.toLowerCase(),
    );
    const ours = () => ofWord(model, language()).status[status];
    return cased(model === '' ? (known ?? '') : model, known ?? ours());
  };
  const mark = (status: Status): string => {
    // The mark of `⬚ In progress` alone would say that it is planned.
    const known = commonest(
      spelled(status)
        .map((each) => each.mark)
        .filter((each) => markAt(each, 0, each.length, lexicon)?.status === status),
    );
    const ours = characterFor(status, lexicon.marks) ?? '';
    return known ?? (precedents().some(({ spelling }) => isGarbled(spelling.mark)) ? mojibake(ours) : ours);
  };
  const instead = (status: Status, old: Spelling, slot: string): string => {
    const shape = shapeOf(old);
    // In a cell or a field any value may stand; `(planned)` becomes no `(✅)`.
    const here = stating(precedents(), status).filter(
      (each) => each.slot === slot && (isValue(each) || shapeOf(each.spelling) === shape),
    );
    const there = commonest(here, textOf);
    if (there) return there.fact.text;
    const like = commonest(
      stating(precedents(), status).filter(({ spelling }) => shapeOf(spelling) === shape),
      ({ fact }) => fact.text.toLowerCase(),
    );
    if (like) return like.spelling.mark + like.spelling.joint + cased(old.words, like.spelling.words);
    if (shape === 'mark') return mark(status);
    return shape === 'words' ? words(status, old.words) : mark(status) + old.joint + words(status, old.words);
  };

  const isWide = once(() => isSetWide(roadmap));

  return {
    roadmap,
    lexicon,
    today,
    aside(text) {
      const signs = isWide() && /(?!\p{Script=Latin})\p{L}/u.test(text) ? language().signs : SIGNS;
      const [open, close] = signs.parentheses;
      return open + text + close;
    },
    get language() {
      return language();
    },
    get precedents() {
      return precedents();
    },
    get tick() {
      return tick();
    },
    box: (status) => boxOf(roadmap, status, lexicon),
    instead: (status, old, slot) => coded(instead(status, old, slot)),
    words,
    mark: (status) => coded(mark(status)),
    usual(status, slot) {
      // The form is the document's, whatever the status: else it would depend on what the item was before.
      const near = precedents().filter((each) => each.slot === slot);
      const from = near.length > 0 ? near : precedents();
      const shape = commonest(from.map(({ spelling }) => shapeOf(spelling)));
      const alike = from.filter(({ spelling }) => shapeOf(spelling) === shape);
      const model = commonest(alike, ({ spelling }) => spelling.words)?.spelling;
      if (!model || !shape) return { text: words(status), shape: 'words' };
      // Capitals of headings are none for a list.
      const plain = near.length > 0 || slot === '' ? model : { ...model, words: model.words.toLowerCase() };
      return { text: this.instead(status, plain, slot), shape };
    },
  };
}

/** English of `Done` in a Russian document, else its own language. */
function ofWord(word: string, own: Written): Written {
  const [english = own] = written();
  const knows = ({ known }: Written) => word !== '' && known.includes(fold(word));
  return knows(english) && !knows(own) ? english : own;
}

/** True unless most parentheses of the document are narrow. */
function isSetWide({ source: { text } }: Roadmap): boolean {
  const count = (sign: string) => text.split(sign).length;
  return count(' (') <= count('（');
}

/** Writes `:white_check_mark:` for `✅` where the document writes most of its marks so. */
function codesOf({ source }: Roadmap, precedents: () => readonly Precedent[]): (text: string) => string {
  const codes = once(() => {
    const marked = precedents().filter(({ spelling }) => spelling.mark !== '');
    const named = marked.filter(({ fact }) => source.text.startsWith(':', fact.span.start));
    return 2 * named.length > marked.length ? symbols.codes : [];
  });
  return (text) => codes().reduce((all, { name, mark }) => all.replaceAll(mark, `:${name}:`), text);
}

const textOf = ({ fact }: Precedent): string => fact.text;

const isValue = ({ position }: Precedent): boolean => position === 'cell' || position === 'field';

const isGarbled = (mark: string): boolean => mark !== '' && unmojibake(mark) !== mark;

/** `X` where most ticked boxes are written so. */
function tickOf({ items, source }: Roadmap): string {
  const ticks = items.flatMap(({ checked, statements }) =>
    checked
      ? statements.flatMap(({ line }) =>
          line.place === 'entry' && line.box?.value ? [source.text.charAt(line.box.span.start + 1)] : [],
        )
      : [],
  );
  return commonest(ticks) ?? 'x';
}

/** What stands in boxes with this status: `~` of `[~]`. A document that knows more than `[ ]` and `[x]` may be given the rest. */
function boxOf({ items }: Roadmap, status: Status, { boxes }: Lexicon): string | undefined {
  const marks = items.flatMap(({ statements }) =>
    statements.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.type === 'status' && fact.by === 'box-mark' ? [fact] : [])),
    ),
  );
  const known = commonest(
    marks.filter((fact) => fact.status === status).map(({ text }) => text.replace(/^\[|\]$/g, '')),
  );
  const extended = marks.some((fact) => fact.status !== 'done' && fact.status !== 'planned');
  return known ?? (extended ? characterFor(status, boxes) : undefined);
}
