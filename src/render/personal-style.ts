/**
 * What papers for single people have beside the style of all pages: on paper each is a sheet by itself, and what stands
 * above and below the whole bundle is for the screen. A certificate stands in the middle of its sheet under a line.
 */
export const personalStyle = `.sheet .personal{border-top:1px solid var(--rule);margin-top:2.5rem;padding-top:.5rem}
.sheet .personal h3{margin:1.5rem 0 .25rem}.sheet .personal .note{margin:.25rem 0 0}
.personal ul.plain{list-style:none;padding:0}.personal .write{width:100%;height:2em}
.sheet .personal.certificate{text-align:center;border:1px solid var(--rule-2);padding:3.5rem 2rem 3rem}
.sheet main>.certificate>h2{font-size:1.75rem;margin-top:0}
.certificate p{margin-left:auto;margin-right:auto;max-width:34rem;text-wrap:balance}
.certificate .said{font-size:1.25rem;line-height:1.6;margin:2rem 0}
.certificate .sign{display:block;max-width:20rem;margin:3.5rem auto 0;font-size:1rem}
@page personal{size:A4;margin:18mm 20mm;@bottom-left{content:none}@bottom-right{content:none}}
@page certificate{size:A4;margin:0 26mm;@bottom-left{content:none}@bottom-right{content:none}}
@media print{.sheet:has(.personal)>.top,.sheet:has(.personal)>footer{display:none}
.sheet .personal{page:personal;break-before:page;break-inside:avoid;border:0;margin:0;padding:0}
.sheet .personal:first-child{break-before:auto}
.sheet main>.personal>h2{margin-top:0;font-size:1.9rem}.personal .write{height:8.5mm}.sheet .personal li{margin:0}
.sheet .personal.certificate{page:certificate;border:0;padding:0 0 20mm;height:296mm;display:flex;flex-direction:column;justify-content:center}
.sheet main>.certificate>h2{font-size:2.6rem;border-top:3px solid var(--ink);padding-top:14mm}
.sheet .certificate p{max-width:130mm}.sheet .certificate .said{font-size:1.75rem;margin:12mm 0}
.certificate .sign{width:75mm;max-width:none;margin:24mm auto 0;font-size:1.15rem}}`;
