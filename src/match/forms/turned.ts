import type { Form, Listed, Lookup } from './form.ts';

/** The same form with the sides exchanged: the value of (j, i) is that of (i, j), to the last bit. */
export function turned(form: Form): Form {
  switch (form.kind) {
    case 'lookup':
      return turnedLookup(form);
    case 'closeness':
      // |b − a − ideal| and |a − b + ideal| are the same floating-point number: negation is exact.
      return { ...form, mentee: form.mentor, mentor: form.mentee, ideal: -form.ideal };
    case 'between':
      return { ...form, mentee: form.mentor, mentor: form.mentee, min: -form.max, max: -form.min };
    case 'equality':
      return { ...form, mentee: form.mentor, mentor: form.mentee };
    case 'overlap':
      return { ...form, mentee: form.mentor, mentor: form.mentee };
    case 'hours':
      return { ...form, mentee: form.mentor, mentor: form.mentee };
    case 'text':
      return { ...form, mentee: form.mentor, mentor: form.mentee };
    case 'listed':
      return turnedList(form);
  }
}

function turnedLookup({ mentee, mentor, columns, values }: Lookup): Lookup {
  const rows = values.length / columns;
  return {
    kind: 'lookup',
    mentee: mentor,
    mentor: mentee,
    columns: rows,
    values: Int32Array.from(values, (_, at) => values[(at % rows) * columns + Math.floor(at / rows)] ?? 0),
  };
}

function turnedList({ first, mentor, value, rest }: Listed): Listed {
  const people = rest.mentor.length;
  const start = new Int32Array(people + 1);
  for (const j of mentor) start[j + 1] = (start[j + 1] ?? 0) + 1;
  for (let j = 0; j < people; j++) start[j + 1] = (start[j + 1] ?? 0) + (start[j] ?? 0);
  const next = start.slice();
  const mentees = new Int32Array(mentor.length);
  const values = new Int32Array(mentor.length);
  for (let i = 0; i + 1 < first.length; i++) {
    for (let at = first[i] ?? 0; at < (first[i + 1] ?? 0); at++) {
      const j = mentor[at] ?? 0;
      const to = next[j] ?? 0;
      mentees[to] = i;
      values[to] = value[at] ?? 0;
      next[j] = to + 1;
    }
  }
  return { kind: 'listed', first: start, mentor: mentees, value: values, rest: turnedLookup(rest) };
}
