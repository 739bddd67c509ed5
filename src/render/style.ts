import { cssString } from './css-string.ts';

/** The one style sheet of every page. Screens, dark screens, phones and paper; widths in rem, so that text size counts. */

/** Colours by role; print is always light. */
const tokens = `:root{color-scheme:light;--paper:#ffffff;--wash:#f4f6f7;--ink:#17212b;--ink-2:#4b5863;--rule:#d4dade;--rule-2:#7c8892;--blue:#0b5c8c;--blue-2:#5b97bd;--blue-3:#a5c6dc;--blue-4:#d3e3ee;--ochre:#8a5a00;--rust:#b23a12;
--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#11181e;--wash:#19222a;--ink:#e9edf0;--ink-2:#b1bcc6;--rule:#33404b;--rule-2:#7f8d99;--blue:#7fc1ea;--blue-2:#4f92bd;--blue-3:#33658a;--blue-4:#1f3d54;--ochre:#e0b75c;--rust:#f5977a}}`;

/** Text, space and the parts of a page. */
const base = String.raw`*{box-sizing:border-box}
html{font:100%/1.5 var(--sans);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font-size:1.0625rem;overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
h1,h2,.big{font-family:var(--serif);font-weight:600;line-height:1.2;letter-spacing:-.008em;text-wrap:balance}
h1{font-size:2.25rem}
h2{font-size:1.5rem}
h3{font-size:1.0625rem;line-height:1.35;text-wrap:balance}
p,li{max-width:42rem}
p+p{margin-top:.75rem}
a{color:var(--blue);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
:target{outline:2px solid var(--blue);outline-offset:4px}
code{font:.875em var(--mono)}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static;display:block;padding:.5rem 1.5rem}
.page{max-width:76rem;margin:0 auto;padding:0 1.5rem 4rem}
.top{border-top:6px solid var(--ink);padding:1rem 0 1.5rem}
.bar{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;font-size:.9375rem;color:var(--ink-2);margin-bottom:2rem}
.bar p{margin:0;min-width:0}@media print,(min-width:48rem){.bar{flex-wrap:nowrap}.bar p+p{text-align:right}}
.bar b{color:var(--ink)}
.lead{font-family:var(--serif);font-size:1.25rem;line-height:1.45;margin-top:.75rem;max-width:44rem}
.cols{display:grid;grid-template-columns:minmax(0,1fr);gap:0 4rem}
.toc{font-size:.9375rem;border-top:1px solid var(--rule);padding-top:.75rem;margin-bottom:2rem}
.toc h2{font:600 .9375rem/1.5 var(--sans);letter-spacing:0}
.toc ol{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:0 1.5rem}
.toc li{padding:.125rem 0}
.toc a{display:inline-block;padding:.125rem 0;text-decoration:none}
.toc a:hover{text-decoration:underline}
@media screen{.page,.tw{container-type:inline-size}.page{container-name:page}}
@container page (min-width:67rem){.cols{grid-template-columns:11.5rem minmax(0,1fr)}.toc{position:sticky;top:1.5rem;align-self:start;margin:0}.toc ol{display:block}}
main>section,.pair{padding:0 0 2.5rem}
main>section>:last-child{margin-bottom:0}
main>section>h2,.pair>h2{border-top:1px solid var(--rule);padding-top:.75rem;margin-bottom:.75rem}
.pair{content-visibility:auto;contain-intrinsic-size:auto 62rem}
.pair>h2{border-top:2px solid var(--ink)}
.pair .tw{max-width:58rem;margin:1rem 0}
.pair p{max-width:none}.pair h3{margin-top:1rem}.pair tbody th{width:18%}
.pair .facts,.pair .plain{margin-top:.25rem;font-size:.9375rem}
.pair:target{outline:0}.pair:target>h2{border-color:var(--blue)}
.plain.names{columns:18rem;column-gap:2rem;list-style:none;padding:0;margin:.25rem 0 .75rem;font-size:.9375rem}
.plain.names li{break-inside:avoid;padding:.0625rem 0;margin:0}
.names a{display:inline-block;max-width:100%;overflow-wrap:anywhere;padding:.0625rem 0}
.figs{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1.5rem 1.5rem;margin:1.5rem 0}
.figs div{border-top:2px solid var(--ink);padding-top:.5rem}
.figs dt{font-size:.9375rem;line-height:1.35;color:var(--ink-2)}
.figs .big{font-size:1.875rem;font-variant-numeric:lining-nums;display:block;margin:.125rem 0}
.figs .big small{font:400 1rem var(--sans);letter-spacing:0}
.figs .den{display:block;line-height:1.4}
.note,.src,.den{font-size:.9375rem;line-height:1.45;color:var(--ink-2)}
.proof{border-top:1px solid var(--rule-2);border-bottom:1px solid var(--rule-2);padding:.75rem 0;margin:1.5rem 0 0}
.proof p{max-width:none}
.proof b::before,.yes::before{content:"\2713\00a0";color:var(--blue);font-weight:700}`;

/** Charts: two widths, of which one is shown; classes for colour. The second blue bears dark words by day and by night. */
const figure = `figure{margin:1.5rem 0 2.5rem}
figcaption h3{font-size:1.125rem}
figcaption p{font-size:.9375rem;line-height:1.45;color:var(--ink-2);margin:.125rem 0 .75rem}
svg{display:block;width:100%;height:auto;font-family:var(--sans);overflow:visible}
svg.w{max-width:760px}
svg.n{display:none;max-width:440px}
@media screen and (max-width:47.99rem){svg.w{display:none}svg.n{display:block}}
svg text{font-size:13px;fill:var(--ink)}
svg .t2{fill:var(--ink-2)}
svg .tb{font-weight:650}
svg .tA{fill:var(--blue);font-weight:650}
svg .tB{fill:var(--ochre);font-weight:650}
svg .tX{fill:var(--rust);font-weight:650}
svg .tk{fill:var(--ink-2);font-weight:650}
svg .tP{fill:var(--paper);font-weight:650}
svg .tD{fill:#11181e;font-weight:650}
svg .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.gr{stroke:var(--rule);stroke-width:1;fill:none}
.ax{stroke:var(--rule-2);stroke-width:1;fill:none}
.dash{stroke-dasharray:4 4}
.lA{stroke:var(--blue);stroke-width:2.5;fill:none}
.lB{stroke:var(--ochre);stroke-width:2.5;fill:none}
.lG{stroke:var(--ink-2);stroke-width:2;fill:none}
.lX{stroke:var(--rust);stroke-width:2;fill:none}
.lK{stroke:var(--ink);stroke-width:1.5;fill:none}
.thin{stroke-width:1.25}
.fA{fill:var(--blue)}
.fA2{fill:var(--blue-2)}
.fA3{fill:var(--blue-3)}
.fA4{fill:var(--blue-4)}
.fB{fill:var(--ochre)}
.fG{fill:var(--rule-2)}
.fg{fill:var(--wash);stroke:var(--rule-2)}
.fX{fill:var(--rust)}
.f0{fill:var(--paper)}
.fW{fill:var(--wash)}
.bA{fill:var(--blue);opacity:.16}
.bG{fill:var(--ink-2);opacity:.16}
.src{margin-top:.5rem}figure+p{margin-top:-1.25rem}
details{margin-top:.5rem;font-size:.9375rem}
summary{cursor:pointer;color:var(--blue);padding:.25rem 0;width:fit-content}
summary:hover{text-decoration:underline}`;

/** Tables, entries and lists. */
const tables = `.tw{margin:1.5rem 0}h3+.tw{margin-top:.5rem}
.fit{max-width:38rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:650;padding-bottom:.5rem;font-size:1.0625rem}
caption small{display:block;font-size:.9375rem;font-weight:400;color:var(--ink-2)}
details caption{font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.4375rem 1rem .4375rem 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-right:0}
thead th{vertical-align:bottom;border-bottom:1.5px solid var(--ink);font-weight:650;line-height:1.25}
thead small,td small,th small{display:block;font-size:.875rem;font-weight:400;color:var(--ink-2)}
tbody th{font-weight:600}
.r{text-align:right}
tr.now th,tr.now td{background:var(--wash)}
tr.now th:first-child{box-shadow:-.5rem 0 0 var(--wash)}
td.best{font-weight:700}
.sc{display:inline-block;vertical-align:middle}
svg.parts{width:6rem;height:.625rem;max-width:none;display:block;margin-top:.3rem;overflow:hidden;border-bottom:1px solid var(--rule-2)}
.c{color:var(--ink-2);font-weight:400}
h3 .c{font-size:1rem;margin-left:.25rem}
.any{overflow-wrap:anywhere}
.st{white-space:nowrap;font-weight:650}
.st svg{display:inline-block;width:.75rem;height:.75rem;margin-right:.375rem;vertical-align:-.0625rem}
.st.act{color:var(--rust)}
.todo{list-style:none;counter-reset:t;margin:1rem 0 1.5rem}
.todo>li{counter-increment:t;display:grid;grid-template-columns:2.25rem minmax(0,1fr);border-top:1px solid var(--rule);padding:1rem 0;max-width:none}
.todo>li::before{content:counter(t);font:600 1.5rem/1.2 var(--serif);color:var(--rust)}
.todo h3{font-size:1.1875rem;margin:0 0 .25rem}
.todo p+p{margin-top:.375rem}
.todo .say{font-family:var(--serif)}
.people{list-style:none;margin-top:1rem}
.people>li{max-width:none;border-top:1px solid var(--rule);padding:1rem 0}
.people h3{font-size:1.1875rem;margin-bottom:.25rem}
.people p{margin-top:.375rem}
.facts{margin:1rem 0}.facts dl{display:grid;grid-template-columns:fit-content(min(16rem,40%)) minmax(0,1fr);gap:.25rem 1.5rem;margin-top:.25rem}.facts dt{color:var(--ink-2);overflow-wrap:anywhere}.facts .brief{grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr))}.brief div{display:flex;gap:.75rem}.brief dd{white-space:nowrap}
.people h3 .st:not(:first-child),.todo h3 .st{font-size:1rem;margin-left:.5rem}
.plain{padding-left:1.25rem}
.plain li+li{margin-top:.375rem}
.said{font-family:var(--serif);font-size:1.3125rem;line-height:1.45;margin:.75rem 0 1.25rem}
.said p{max-width:46rem}
.nb{white-space:nowrap}
.vh{position:absolute;margin:-1px;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{border-top:1px solid var(--rule);padding-top:1rem;font-size:.9375rem;color:var(--ink-2)}
footer p{max-width:none}`;

/** The letter-like page for one person. */
const sheets = `.sheet{max-width:46rem;margin:0 auto;padding:0 1.5rem 4rem;font-family:var(--serif);font-size:1.125rem;line-height:1.55}
.sheet .bar,.sheet footer,.sheet table,.sheet .who dl{font-family:var(--sans)}
.sheet main>section{padding:0}
.sheet main>section>h2{border:0;padding:0;margin:2.25rem 0 .5rem}
.sheet h2{font-size:1.3125rem}
.sheet h1{font-size:2.25rem}
.sheet .top{padding-bottom:1rem}
.sheet .tw{margin:.75rem 0 1rem}
.sheet h3{font-family:var(--serif);font-size:1.1875rem}
.sheet footer{margin-top:2.5rem}

.sheet ul,.sheet ol{padding-left:1.375rem;margin:.5rem 0}
.sheet li{margin:.25rem 0}
.sheet .who{border-top:2px solid var(--blue);border-bottom:1px solid var(--rule);padding:.75rem 0 1rem;margin:1.75rem 0 0}
.sheet .who h2,.sheet .who h3{margin:0;font-size:1.625rem}
.sheet .why{margin-top:1.25rem}.sheet section:not([aria-labelledby]):not(:first-child){margin-top:2rem}.why p,.hello{margin-top:.75rem}
.who dl{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.25rem 1rem;margin-top:.625rem;font-size:1rem;line-height:1.45}
.who dt{color:var(--ink-2)}
.who p{margin-top:.5rem}
.sign{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.75rem 2rem;margin-top:2.5rem;font-family:var(--sans);font-size:.9375rem;color:var(--ink-2)}
.sign p{border-top:1px solid var(--ink);padding-top:.375rem;margin:0}
.write{display:inline-block;border-bottom:1px solid var(--rule-2);width:9rem;max-width:100%;height:1.2em;vertical-align:baseline}.write.brief{width:5rem}.write.long{width:18rem}
.min{white-space:nowrap}`;

/** Under 48rem: one column. Where a table has less than 40rem, its rows become blocks. */
const phone = `@container (max-width:56rem){.stack th,.stack td{padding-right:.5rem}}
@container (max-width:21rem){.tight{font-size:.875rem}.tight :is(th,td):not(:last-child){padding-right:.375rem}.tight tbody th{overflow-wrap:anywhere;min-width:5rem}.tight thead th{hyphens:auto}}
@container (max-width:18.5rem){.tight th,.tight td{overflow-wrap:anywhere}.tight tbody th{min-width:4rem}}
@container (max-width:39.99rem){
.stack,.stack tbody,.stack tr,.stack caption{display:block}.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.25rem .625rem;border-top:1px solid var(--rule-2);padding:.75rem 0}
.stack th,.stack td{grid-column:1/-1;border:0;padding:0;text-align:left}.stack tbody th{font-size:1rem}
.stack td[data-l]{display:grid;grid-template-columns:6rem minmax(0,1fr);gap:.75rem}.stack td[data-l]::before{content:attr(data-l);hyphens:auto;color:var(--ink-2);font-size:.875rem;line-height:1.3}
.stack tr{align-items:start}.nums td.r[data-l]{grid-column:span 1;grid-row:span 2;grid-template:subgrid/minmax(0,1fr);gap:0}.nums td.r[data-l]::before{align-self:end;white-space:pre-line}
.stack tr.now th,.stack tr.now td{background:none}
}
@media (max-width:47.99rem){
h1{font-size:1.75rem}.page,.sheet{padding-left:1rem;padding-right:1rem}.lead{font-size:1.125rem}.bar{margin-bottom:1.25rem}.figs{grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem 1rem}.figs .big{font-size:1.625rem}
.sign{grid-template-columns:minmax(0,1fr)}.facts dl{grid-template-columns:minmax(0,1fr);gap:0}.facts dd{margin-bottom:.5rem}.who dl{grid-template-columns:minmax(0,1fr);gap:0}.who dd{margin-bottom:.375rem}
.tight th,.tight td{padding-right:.625rem}.tight tbody th{overflow-wrap:anywhere;min-width:5.5rem}.tight th:last-child,.tight td:last-child{padding-right:0}
}`;

/** A4; the foot of every sheet of paper names the program and the page (escaped CSS strings). */
function paper(foot: string, of: string): string {
  return `@page{size:A4;margin:17mm 18mm 18mm;@bottom-left{content:"${foot}";font:8pt sans-serif;color:#4b5863}@bottom-right{content:counter(page) " ${of} " counter(pages);font:8pt sans-serif;color:#4b5863}}
@page pair{margin:9mm 16mm 12mm}
@page sheet{margin:11mm 18mm 14mm}
@media print{
html{font-size:11.2px}body{background:none}.page,.sheet{max-width:none;padding:0}.top{padding-top:.75rem;border-top-width:3px}.toc,.skip{display:none}.cols{display:block}
a{color:inherit;text-decoration:none}h2,h3,caption,figcaption{break-after:avoid}tbody tr:first-child{break-before:avoid}.tw.short,figure,tr,.todo>li,.people>li,.said,.proof,.who,.sign,.keep{break-inside:avoid}thead{display:table-header-group}.stack :is(th,td):not(:last-child){padding-right:.5rem}.stack small{overflow-wrap:anywhere}
p{orphans:3;widows:3}main>section{padding-bottom:1.25rem}svg.w{max-width:142mm}figure{margin:1rem 0 1.25rem}.lead{max-width:none}figure details{display:none}.fold::details-content{content-visibility:visible;display:block}
.newpage,.pair{break-before:page}.pair{page:pair}.cols:has(.pair)+footer{display:none}.pair{break-inside:avoid;content-visibility:visible}.pair{padding:0}.pair .tw{max-width:none}.pair table,.pair .facts,.pair .plain{line-height:1.24}.pair .facts dl{gap:0 1.5rem}.pair [id$=-dates] tbody th{width:32%}.pair caption{padding-bottom:0}.pair th,.pair td{padding-top:.125rem;padding-bottom:.125rem}.pair td:nth-child(2):nth-last-child(2){width:41%}.pair>h2{padding-top:.375rem;margin-bottom:.25rem}.pair h3,.pair .tw{margin:.375rem 0 0}.pair .facts{margin:.125rem 0}.pair .plain li{max-width:none}.pair>.note:last-child{display:none}.plain.names{columns:3}.sheet{page:sheet;font-size:1.3rem;line-height:1.4}.sheet ul,.sheet ol{margin:.25rem 0}.sheet li{margin:.125rem 0}.sheet p,.sheet li{max-width:none}.sheet #dates{break-inside:auto}.sheet .who{margin-top:1rem;padding:.5rem 0 .625rem}.sheet .why{margin-top:.75rem}.sheet .why p{margin-top:.25rem}.sheet section:not([aria-labelledby]):not(:first-child){margin-top:.5rem}.sheet main>section{padding-bottom:0}.sheet footer{margin-top:1rem;padding-top:.5rem}.sheet main>section>h2{margin-top:1.125rem;margin-bottom:.25rem}.sheet h1{font-size:2rem}.sheet .bar{margin-bottom:1rem}.sheet .top{padding-bottom:.5rem}.sheet th,.sheet td{padding-top:.3125rem;padding-bottom:.3125rem}.sheet .newpage>h2{margin-top:0}.sign{margin-top:3rem}a[href^=mailto]{text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
}

/** Sheets of more than two people, and cards that are cut apart: a dashed line is where the scissors go. */
const together = `.sheet .people{padding-left:0;margin-top:.25rem}.sheet .people>li{padding:.5rem 0}.sheet .people h3{margin:0}.sheet .people p{margin-top:.125rem;font-size:1rem;line-height:1.45}
.sheet main:has(.card){display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1rem;margin-top:1rem}.sheet main>.card{border:1px dashed var(--rule-2);padding:.75rem 1rem;min-width:0}.sheet main>.card>h2{margin:0 0 .25rem}.card .facts{margin:.25rem 0;font-size:.9375rem;line-height:1.4}.card .facts dl{grid-template-columns:5.5rem minmax(0,1fr)}.card .tw{margin:.5rem 0}.sheet .card .note{font-size:.875rem;line-height:1.35}
@media print{.sheet main:has(.card){display:grid;grid-template-columns:1fr 1fr;gap:4mm}.card{break-inside:avoid}.sheet:has(.card) .hello{display:none}.sheet .people>li{padding:.25rem 0;break-inside:avoid}.sheet{line-height:1.3}.sheet main>section>h2{margin-top:.625rem;margin-bottom:.125rem}.sheet li{margin:0}.sheet ul,.sheet ol{margin:.125rem 0}.sheet .tw{margin:.375rem 0}.sheet footer{margin-top:.5rem}.sheet .people p{font-size:inherit}.sheet main>.card{padding:3mm 4mm}}`;

/**
 * The style sheet of a program's pages, the same for all of them but sheets of more than two people; `of` stands between page and pages
 * on paper.
 */
export function styleSheet(program: string, of: string, forMany = false): string {
  const parts = [tokens, base, figure, tables, sheets, phone, paper(cssString(program), cssString(of))];
  return [...parts, ...(forMany ? [together] : [])].join('\n');
}
