/** One for each status, told apart without colour; drawn in the colour of the text around. 16 by 16. */
export const SHAPES = `<svg hidden aria-hidden="true">
<symbol id="s-planned" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5"/></symbol>
<symbol id="s-active" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="8" cy="8" r="3" fill="currentColor"/></symbol>
<symbol id="s-blocked" viewBox="0 0 16 16"><path d="M5.2 1.75h5.6l3.45 3.45v5.6l-3.45 3.45H5.2L1.75 10.8V5.2z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 4.75v4M8 10.9v.1" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"/></symbol>
<symbol id="s-deferred" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 2.1"/><path d="M6.5 5.75v4.5M9.5 5.75v4.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/></symbol>
<symbol id="s-done" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="currentColor"/><path class="tick" d="M5 8.25l2.1 2.1L11 6" fill="none" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="s-dropped" viewBox="0 0 16 16"><path d="M4.5 4.5l7 7M11.5 4.5l-7 7" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/></symbol>
</svg>`;
