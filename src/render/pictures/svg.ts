import { widthOf } from '../../text/width.ts';
import { STATUSES } from '../../vocabulary/kinds.ts';
import { THEMES, type Theme } from '../colors.ts';
import { xmlText } from '../escape/xml-text.ts';

/** A picture to be put into a file or a page. Pixels; it has no ids, so that several may stand on one page. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it shows, and what is in it in words: for who cannot see it. */
  readonly title: string;
  readonly description: string;
  /** Elements, whose texts are {@link xmlText}. */
  readonly parts: readonly string[];
}

/** As is written on the `svg` of every drawing: what its style holds for. */
const CLASS = 'roadmap-drawing';

/** A file of its own, on a ground of its own: it is read on any page, whose colours it cannot know. */
export function svgFile(drawing: Drawing): string {
  const { light, dark } = THEMES;
  const style = `${drawingStyle(light)}@media (prefers-color-scheme:dark){${drawingStyle(dark)}}`;
  const { width, height } = drawing;
  const ground = `<rect class="page" width="${width}" height="${height}" rx="6"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(drawing, [`<style>${style}</style>`, ground])}`;
}

/** What is drawn where there is nothing to draw: why. */
export function emptyDrawing(title: string, why: string): Drawing {
  const shown = `${title}: ${why}`;
  const [width, height] = [textPixels(shown, SIZE) + 2 * SIZE, 3 * SIZE];
  return { width, height, title, description: shown, parts: [svgText(SIZE, 2 * SIZE, shown, 'class="faint"')] };
}

/** An element of an HTML page, which has {@link drawingStyle} in its own style sheet. */
export function svgElement(drawing: Drawing): string {
  return element(drawing, []);
}

function element({ width, height, title, description, parts }: Drawing, first: readonly string[]): string {
  const name = xmlText(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${CLASS}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">`,
    ...[`<title>${name}</title>`, `<desc>${xmlText(description)}</desc>`, ...first, ...parts].map(
      (each) => `  ${each}`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

/** The style sheet of drawings in one theme. */
export function drawingStyle({ page, text, faint, grid, status }: Theme): string {
  const rules: Readonly<Record<string, string>> = {
    '': `font:${SIZE}px ${FONT};fill:${text}`,
    '.page': `fill:${page}`,
    '.faint': `fill:${faint}`,
    '.name': 'font-weight:600',
    '.grid': `fill:none;stroke:${grid}`,
    '.need': `fill:none;stroke:${faint};stroke-width:1.2`,
    '.need.is-circular': `stroke:${status.blocked.ink};stroke-width:2`,
    '.implied': 'stroke-dasharray:4 3',
    '.head': `fill:${faint}`,
    '.head.is-circular,.late': `fill:${status.blocked.ink}`,
    '.overdue,.break': `fill:none;stroke:${status.blocked.ink};stroke-width:2;stroke-dasharray:2 3`,
    '.lived': `fill:none;stroke:${text};stroke-width:1.5`,
    '.today,.total': `fill:none;stroke:${status.active.ink};stroke-width:1.5`,
    ...Object.fromEntries(
      STATUSES.flatMap((each) => [
        [`.is-${each} .ground`, `fill:${status[each].ground};stroke:${status[each].ink}`],
        [`.is-${each} .ink`, `fill:${status[each].ink}`],
      ]),
    ),
    '.is-dropped .ground': `fill:${status.dropped.ground};stroke:${status.dropped.ink};stroke-dasharray:3 2`,
  };
  return Object.entries(rules)
    .map(([selectors, rule]) => {
      const scoped = selectors.split(',').map((each) => `.${CLASS}${each === '' ? '' : ` ${each}`}`);
      return `${scoped.join(',')}{${rule}}`;
    })
    .join('');
}

/** Pixels of letters. */
export const SIZE = 13;
const FONT = 'system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif';

/**
 * How wide a text is in a font without serifs, near enough, and rather too wide. Pixels.
 *
 * @param size Pixels of its letters.
 */
export function textPixels(text: string, size: number): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const ems =
    widthOf(text) * 0.62 -
    count(/[ijltfrI.,:;'()[\]! -]/g) * 0.22 +
    count(/[mwMW%@]/g) * 0.33 +
    count(/[A-HJ-LN-VX-Z]/g) * 0.06;
  return Math.round(ems * size);
}

/** How many columns of text have room in so many pixels. */
export function textColumns(room: number, size: number): number {
  return Math.floor(room / (size * 0.55));
}

/** `12.3`: a tenth of a pixel is enough. */
export function pixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function svgText(x: number, y: number, text: string, attributes = ''): string {
  return `<text x="${pixels(x)}" y="${pixels(y)}"${attributes === '' ? '' : ` ${attributes}`}>${xmlText(text)}</text>`;
}
