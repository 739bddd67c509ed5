/** What a page that is to fit on one sheet of paper has beside the style of all pages: on paper everything stands closer, the last two parts beside each other. */
export const onePageStyle = `@page{margin:13mm 16mm 14mm}
@media print{
.one-page .top{padding:.5rem 0 .375rem}.one-page .bar{margin-bottom:.625rem}.one-page h1{font-size:1.75rem}.one-page .lead{font-size:1.125rem;line-height:1.35;margin-top:.375rem}
.one-page main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 8mm}.one-page main>section{padding-bottom:.5rem;min-width:0}
.one-page #funnel,.one-page #targets{grid-column:1/-1}
.one-page main>section>h2{font-size:1.1875rem;padding-top:.375rem;margin-bottom:.25rem}
.one-page figure{margin:.25rem 0}.one-page figcaption h3{font-size:1rem}.one-page figcaption p,.one-page .src{font-size:.8125rem;line-height:1.3;margin:0 0 .25rem}.one-page svg.w{max-width:118mm}
.one-page .tw{margin:.25rem 0}.one-page caption{font-size:.9375rem;padding-bottom:.125rem}.one-page table{line-height:1.25}.one-page th,.one-page td{padding-top:.1875rem;padding-bottom:.1875rem}.one-page td small,.one-page th small{font-size:.8125rem;line-height:1.2}
.one-page ol,.one-page ul{padding-left:1.125rem;margin:.125rem 0}.one-page li{font-size:.9375rem;line-height:1.3;margin:.1875rem 0}.one-page .note{font-size:.8125rem;line-height:1.3;margin:.25rem 0 0}
.one-page>footer{margin-top:.375rem;padding-top:.25rem;font-size:.75rem;line-height:1.3}
}`;
