/** Fills `{program}` and `{partner}` in one pass: a name that holds `{partner}` or `$&` is only a name. */
export function titleFiller(
  template: string,
): (values: { readonly program: string; readonly partner: string }) => string {
  const parts = template.split(/(\{program\}|\{partner\})/);
  return (values) =>
    parts
      .map((part) => (part === '{program}' ? values.program : part === '{partner}' ? values.partner : part))
      .join('');
}
