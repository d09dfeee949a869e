import { CROSSES } from '../crosses.ts';
import type { Status } from '../kinds.ts';

/** A mark that states a status in any language. */
export interface Symbol {
  /** One spelling; a mark with a text and an emoji form is listed twice, without and with U+FE0F. */
  readonly mark: string;
  readonly status: Status;
}

/** U+FE0F asks for the emoji form of the character before it. */
const EMOJI_FORM = '\uFE0F';

/**
 * Marks by status; **the first of each list is the one that is written**. Left out on purpose:
 *
 * - colours alone (🔴🟡🟢🔵⚪🟩🟥): one file's green is done, another's is low priority;
 * - decoration (🎯🚀📌🔥⭐🏆🎉✨💡🔮🛠🔨🏗🔧⚙📦📅🗓📝🔒⚡⚠): they adorn headings of every status;
 * - ☒ ❎ (ticked or crossed out) and ○ ● ◯ (empty or full here, right or wrong in East Asia): people disagree.
 */
const MARKS: Readonly<Record<Status, readonly string[]>> = {
  planned: ['📋', '🔜', '⬜', '☐', '🔲', '⏭', '▢', '□', '◻', '◽', '⬚', ...CROSSES],
  active: ['🚧', '🔄', '⏳', '⌛', '🔃', '👷', '🏃', '◐', '◑', '◒', '◓', '◔', '◕', '🌓'],
  blocked: ['⛔', '🛑'],
  deferred: ['⏸', '💤', '🧊', '🅿'],
  done: ['✅', '✔', '✓', '☑', '🗸'],
  dropped: ['🚫', '🗑', '⊘'],
};

/**
 * What a character in a box says. `[x]` and `[ ]` are no marks but boxes, and are not listed. Tools disagree:
 *
 * - `[-]` is cancelled in Obsidian Tasks and Logseq, in progress in Kiro, half done in Org mode;
 * - `[~]` is in progress in Conductor and in most lists by hand, dropped in some (a struck-out line);
 * - `[>]` is deferred or forwarded in bullet journals and Obsidian themes, "current" in others;
 * - `[!]` is important, `[?]` a question, `[*]` a star in Obsidian themes: importance is no status, so `[*]` says nothing.
 *
 * The configuration can map each of them otherwise.
 */
const BOXES: Readonly<Record<Status, readonly string[]>> = {
  planned: ['?', '<', '.', '_', '☐'],
  active: ['~', '/', '\\', '…', '◐', '🚧', '🔄'],
  blocked: ['!', '⛔'],
  deferred: ['>', '→', '⏸'],
  done: ['✓', '✔', '✅', '☑', '√', 'v', 'V'],
  dropped: ['-', '–', '—', '❌', '✗', '✘'],
};

/** What GitHub and GitLab show as such a mark where it stands between colons: `:white_check_mark:`. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  '📋': ['clipboard'],
  '🔜': ['soon'],
  '⬜': ['white_large_square'],
  '🔲': ['black_square_button'],
  '⏭': ['next_track_button'],
  '◻': ['white_medium_square'],
  '◽': ['white_medium_small_square'],
  '🚧': ['construction'],
  '🔄': ['arrows_counterclockwise'],
  '⏳': ['hourglass_flowing_sand'],
  '⌛': ['hourglass'],
  '🔃': ['arrows_clockwise'],
  '👷': ['construction_worker'],
  '🏃': ['runner', 'running'],
  '⛔': ['no_entry'],
  '🛑': ['stop_sign'],
  '⏸': ['pause_button'],
  '💤': ['zzz'],
  '🧊': ['ice_cube'],
  '🅿': ['parking'],
  '✅': ['white_check_mark'],
  '✔': ['heavy_check_mark'],
  '☑': ['ballot_box_with_check'],
  '❌': ['x'],
  '🚫': ['no_entry_sign'],
  '✖': ['heavy_multiplication_x'],
  '🗑': ['wastebasket'],
};

/** Characters of the list that also have a text form: only these are ever followed by U+FE0F. */
const TWO_FORMS = /^\p{Emoji}$/u;

function* spellings(lists: Readonly<Record<Status, readonly string[]>>, forms: (mark: string) => readonly string[]) {
  for (const [status, marks] of Object.entries(lists) as [Status, readonly string[]][]) {
    for (const mark of marks) for (const spelling of forms(mark)) yield { mark: spelling, status };
  }
}

const withAndWithout = (mark: string) => (TWO_FORMS.test(mark) ? [mark, mark + EMOJI_FORM] : [mark]);

/** What is said without words, and so in every language. */
export const symbols: {
  /** Emoji and other marks beside a text. */
  readonly marks: readonly Symbol[];
  /** The character between the brackets of a box: `[~]` is `~`. */
  readonly boxes: readonly Symbol[];
  /** Marks by the names that stand for them between colons. */
  readonly codes: readonly { readonly name: string; readonly mark: string }[];
} = {
  marks: [...spellings(MARKS, withAndWithout)],
  boxes: [...spellings(BOXES, withAndWithout)],
  codes: Object.entries(CODES).flatMap(([mark, names]) => names.map((name) => ({ name, mark }))),
};
