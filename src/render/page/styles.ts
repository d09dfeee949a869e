import { STATUSES } from '../../vocabulary/kinds.ts';
import { THEMES } from '../colors.ts';
import { drawingStyle } from '../pictures/svg.ts';

/** `auto` is the reader's own. */
export const PAGE_THEMES = ['auto', 'light', 'dark'] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];

/** What a page has besides the colours of all pictures: places to point at, edges of fields, and bars that are not filled. */
const OWN: Readonly<Record<keyof typeof THEMES, string>> = {
  light: '--raised:#f6f7f9;--edge:#868e96;--track:#e4e8ec;--open:#cfd6dd',
  dark: '--raised:#161b22;--edge:#6e7681;--track:#262c34;--open:#3d444d',
};

/** The style sheet of a page. What is printed is light. */
export function stylesFor(theme: PageTheme): string {
  const screen = { auto: '@media screen and (prefers-color-scheme:dark)', light: null, dark: '@media screen' }[theme];
  const dark = screen === null ? '' : `${screen}{${colors('dark')}}`;
  return `${colors('light')}${dark}${SHEET}${PRINT}`.replaceAll(/\n\s*/g, '');
}

function colors(theme: keyof typeof THEMES): string {
  const { page, text, faint, grid, status } = THEMES[theme];
  const inks = STATUSES.map((each) => `--${each}:${status[each].ink}`).join(';');
  return `:root{--page:${page};--text:${text};--soft:${faint};--rule:${grid};${inks};${OWN[theme]}}${drawingStyle(THEMES[theme])}`;
}

const SHEET = `
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,4vw,3rem) 4rem;max-width:76rem;background:var(--page);color:var(--text);
  font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;overflow-wrap:anywhere}
a{color:var(--active);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--active);outline-offset:2px;border-radius:3px}
code{font:.9em ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem .75rem;background:var(--page);z-index:2}
i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}

header{max-width:52rem}
.kicker{color:var(--soft);font-size:.875rem;letter-spacing:.01em}
h1{margin:.15em 0 0;font-size:clamp(1.75rem,1.3rem + 2vw,2.75rem);line-height:1.15;font-weight:680;letter-spacing:-.022em;text-wrap:balance}
.scope{margin-top:.4rem;font-size:1.125rem;color:var(--soft)}

nav{position:sticky;top:0;z-index:1;margin:1.5rem 0 0;padding:.6rem 0;background:var(--page);border-bottom:1px solid var(--rule)}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.15rem}
nav a{color:var(--soft);font-size:.9rem;text-decoration:none;white-space:nowrap}
nav a:hover{color:var(--text);text-decoration:underline}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:3rem}
main>section{grid-column:1/-1;margin-top:3.25rem;scroll-margin-top:3.5rem}
main>.summary{margin-top:1.75rem}
h2{margin:0 0 .9rem;font-size:1.3rem;line-height:1.25;font-weight:650;letter-spacing:-.012em}
.summary h2{margin:2.25rem 0 .5rem}

.share{display:block;width:100%;height:.75rem;border-radius:.375rem;overflow:hidden}
.share rect{fill:var(--ink)}
.share :is([data-status=planned],[data-status=deferred],[data-status=dropped]){fill:var(--open)}
.share rect+rect{stroke:var(--page);stroke-width:1px}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin-top:.6rem;font-size:.9rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.35rem;white-space:nowrap}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:1px;margin-top:1.75rem;border:1px solid var(--rule);border-radius:.6rem;overflow:hidden}
.figures li{box-shadow:0 0 0 1px var(--rule)}
.figures a,.figures li>span{display:block;height:100%;padding:.85rem 1rem .95rem;color:var(--soft);font-size:.9rem;line-height:1.35;text-decoration:none}
.figures a:hover{background:var(--raised)}
.figures a:focus-visible{outline-offset:-3px}
.figures time{font-size:1.35rem}
.forecast{margin:1.25rem 0 -.75rem;font-size:1rem;font-weight:600}
.figures+.note{margin-top:.75rem}
.figures b{display:block;color:var(--text);font-size:1.9rem;line-height:1.2;font-weight:640;letter-spacing:-.02em;font-variant-numeric:tabular-nums}

${STATUSES.map((each) => `[data-status=${each}]{--ink:var(--${each})}`).join('')}
li>svg,.chip>svg{flex:none;width:1rem;height:1rem;color:var(--ink)}
:is(.bar,.share) rect{height:100%}
.tick{stroke:var(--page)}
.late{color:var(--blocked);font-weight:600}
:is(.rows,.list) li>:last-child{margin-top:.14rem;font-size:.8125rem}
:is(.rows,.list) li>:last-child,.fields>:last-child>dd{color:var(--soft);font-variant-numeric:tabular-nums}
:is(.rows,.list) li>a,.fields>:last-child a{color:inherit;text-decoration-color:var(--rule)}
:is(.rows,.list) li>a:hover,.fields>:last-child a:hover{color:var(--active);text-decoration-color:currentColor}
.note{color:var(--soft);font-size:.875rem;line-height:1.45}
.note a{color:inherit}
.then{margin-top:.6rem;color:var(--soft)}

.rows>li,.list li{display:grid;grid-template-columns:auto minmax(0,1fr) fit-content(40%);gap:0 .65rem;align-items:start;padding:.5rem 0}
.rows>li{border-top:1px solid var(--rule)}
.rows>li:last-child{border-bottom:1px solid var(--rule)}
.rows>li>svg,.list li>svg{margin-top:.27rem}

.rows div>a{color:inherit;text-decoration-color:var(--rule)}
.rows div>a:hover{text-decoration-color:currentColor}
.rows .note a{text-decoration-color:var(--rule)}
.more{margin-top:.5rem}
.more>summary{width:max-content;max-width:100%;padding:.2rem 0;color:var(--active);font-size:.9rem;cursor:pointer}
.more .rows{margin-top:.5rem}
.level{min-width:4.2rem;font-size:.875rem;line-height:1.7;font-weight:600}
.level.error{color:var(--blocked)}.level.warning{color:var(--deferred)}.level.info{color:var(--soft)}


.picture{overflow-x:auto;border:1px solid var(--rule);border-radius:.6rem}
.picture svg{display:block;width:auto;height:auto;max-width:max(100%,46rem);margin:0 auto}
.picture+details{margin-top:.75rem}
.filter{display:flex;flex-wrap:wrap;gap:.6rem .9rem;align-items:center;margin-bottom:1rem;font-size:.9rem;color:var(--soft)}
.filter input,.filter select,.filter button{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--edge);border-radius:.4rem;padding:.3rem .55rem;min-height:2rem}
.filter input{width:min(15rem,48vw)}
.filter button{cursor:pointer}
.filter button:hover{background:var(--raised)}
.filter p{flex-basis:100%;min-height:0}
.filter p:empty{display:none}

.file{margin:1.5rem 0 .6rem;font-size:1rem;color:var(--soft);font-weight:600}
.tree>details,.within>details{border:1px solid var(--rule);border-radius:.6rem}
.tree>*+*,.within>*+*{margin-top:.6rem}
.tree details>summary{display:grid;grid-template-columns:auto minmax(0,1fr) auto 11rem;gap:.15rem .75rem;align-items:center;padding:.65rem .9rem;cursor:pointer;list-style:none;border-radius:.6rem}
.tree details>summary::-webkit-details-marker{display:none}
.tree details>summary::before{content:"";width:.5rem;height:.5rem;border:solid var(--soft);border-width:0 1.75px 1.75px 0;transform:rotate(-45deg);transition:transform .12s}
.tree details[open]>summary::before{transform:rotate(45deg) translate(-.1rem,-.1rem)}
.tree details>summary:hover{background:var(--raised)}
summary h3,summary h4,summary h5,summary h6{font-size:1rem;line-height:1.4;font-weight:400}
summary h3{font-size:1.0625rem}
summary h3 b,summary h4 b{font-weight:680;margin-right:.15rem}
.here{display:inline-block;margin-left:.2rem;padding:0 .45rem;border:1px solid currentColor;border-radius:1rem;color:var(--active);font-size:.75rem;line-height:1.45;vertical-align:.08em}
.chip{display:flex;align-items:center;gap:.35rem;color:var(--ink);font-size:.875rem;white-space:nowrap}
.chip>svg{width:.9rem;height:.9rem}
summary .progress{display:flex;align-items:center;gap:.6rem;color:var(--soft);font-size:.875rem;font-variant-numeric:tabular-nums;white-space:nowrap}
.bar{flex:1;min-width:3rem;height:.4rem;border-radius:.2rem;overflow:hidden}
.bar rect{fill:var(--ink)}
.bar rect:first-child{width:100%;fill:var(--track)}
.within{padding:.1rem .9rem .9rem 2.15rem}
.within .within{padding-left:1.6rem}
.aim{max-width:44rem}
.fields{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;color:var(--soft);font-size:.875rem}
.fields>div{display:flex;gap:.4rem;min-width:0}
.fields dt{flex:none;font-weight:400}
.fields dt::after{content:":"}
.fields dd{color:var(--text);min-width:0}

.kind{color:var(--soft);font-size:.8125rem;font-weight:600}
.list li{padding:.22rem 0}
.list li>bdi{text-align:left}
.list li ul{margin-top:.2rem}
.list [data-status=done],.list [data-status=dropped]{color:var(--soft)}
.list [data-status=dropped]>bdi,.list [data-status=dropped]>div>bdi{text-decoration:line-through}
.tree :target{outline:2px solid var(--active);outline-offset:2px;border-radius:.4rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.875rem}

@media(min-width:64rem){#next:has(+#blocked){grid-column:1}#next+#blocked{grid-column:2}}
@media(max-width:40rem){
  .tree details>summary{grid-template-columns:auto auto minmax(0,1fr);padding:.65rem .7rem}
  summary>:is(h3,h4,h5,h6){grid-column:2/-1}
  .tree .chip{grid-column:2}
  summary .bar{max-width:9rem}
  .within{padding:.1rem .7rem .8rem}
  .within .within{padding-left:.7rem}
  .list li{gap:0 .5rem}
  nav{position:static}
  .figures{grid-template-columns:repeat(2,minmax(0,1fr))}
  .filter label:first-child,.filter input{flex:1 1 100%;width:100%}
  .filter{gap:.5rem;font-size:.85rem}
  .finding{grid-template-columns:minmax(0,1fr) auto!important}
  .finding>div{grid-column:1/-1;grid-row:2}
}
@media(prefers-reduced-motion:reduce){*{transition:none!important}}
@media(forced-colors:active){svg{forced-color-adjust:none}}`;

const PRINT = `
@media print{
  @page{margin:16mm 14mm}
  body{padding:0;max-width:none;font-size:10pt}
  nav,.skip,.filter,.more>summary{display:none!important}
  .picture svg{max-width:100%}
  .picture+details{display:none}
  a{color:inherit}
  main>section{margin-top:1.6rem}
  details::details-content{content-visibility:visible!important;display:block!important}
  .tree details>summary::before{display:none}
  .tree details>summary{grid-template-columns:minmax(0,1fr) auto 11rem}
  h2,h3,h4,summary,.kind{break-after:avoid}
  li,summary,.figures,dl{break-inside:avoid}
  *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
