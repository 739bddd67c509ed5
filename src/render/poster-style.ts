/** What a page for the wall has beside the style of all pages: large, to be read standing, a part a sheet of paper. */
export const posterStyle = `.poster{max-width:64rem}
.poster h1{font-size:3rem}
.poster main>section>h2{font-size:2rem;border-top:3px solid var(--ink)}
.poster table{font-size:1.375rem;line-height:1.3}
.poster caption{font-size:1.25rem}
.poster th,.poster td{padding-top:.5rem;padding-bottom:.5rem}
@media (max-width:47.99rem){.poster h1{font-size:2rem}.poster main>section>h2{font-size:1.5rem}.poster table{font-size:1.125rem}.poster .stack tbody th{font-size:1.25rem}}
@media print{.poster{max-width:none}.poster h1{font-size:2.5rem}.poster main>section>h2{font-size:3.25rem;padding-top:1rem}.poster table{font-size:1.9rem}.poster caption{font-size:1.6rem}.poster .lead{font-size:1.6rem}.poster tr{break-inside:avoid}.poster main>section.newpage>h2{margin-top:0}}`;
