import { type Drawing, svgElement } from '../pictures/svg.ts';
import { type Html, html, made } from './html.ts';
import { rowList } from './item.ts';

/** A picture, and the same as a list with links, for those who cannot see it. */
export function pictured(drawing: Drawing, rows: readonly Html[], what: string): Html {
  return html`${framed(drawing)}
    <details class="more"><summary>As a list</summary>${rowList(rows, what)}</details>`;
}

/** A picture. A wide one is moved in its frame. */
export function framed(drawing: Drawing): Html {
  return html`<div class="picture" role="group" aria-label="${drawing.title}" tabindex="0">${made(svgElement(drawing))}</div>`;
}
