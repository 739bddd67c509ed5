/**
 * JSON, also one value a line, with `replace` done to its texts and numbers as they read without escapes; what changes is
 * a text. What is no JSON stays as it is.
 */
export function editJson(text: string, replace: (text: string) => string): string {
  return text.replace(/"(?:[^"\\\r\n]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => {
    const read = token.startsWith('"') ? textIn(token) : token;
    const now = replace(read);
    return now === read ? token : JSON.stringify(now);
  });
}

function textIn(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch (error) {
    if (error instanceof SyntaxError) return token.slice(1, -1);
    throw error;
  }
}
