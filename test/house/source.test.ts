import { describe, expect, it } from 'vitest';
import { readSource } from './source.ts';

function importsIn(text: string): readonly string[] {
  return readSource('src/match/x.ts', text).imports.map(
    ({ kind, specifier, line }) => `${line} ${kind} ${specifier}`,
  );
}

describe('reading imports', () => {
  it('tells what is erased, what loads with the file and what loads later', () => {
    const text = `import { a } from './a.ts';
import type { B } from './b.ts';
import { type C, c } from './c.ts';
import { type D } from './d.ts';
import * as z from 'zod';
import type from './type.ts';
import './effect.ts';
import plain, {
  many,
  lines,
} from "./lines.ts";
export { e } from './e.ts';
export type { F } from './f.ts';
export * from './g.ts';
export * as all from './h.ts';
const later = await import('./later.ts');
type Far = typeof import('./far.ts');
new Worker(new URL('./worker.ts', import.meta.url));
`;
    expect(importsIn(text)).toEqual([
      '1 static ./a.ts',
      '2 type ./b.ts',
      '3 static ./c.ts',
      '4 static ./d.ts',
      '5 static zod',
      '6 static ./type.ts',
      '7 static ./effect.ts',
      '11 static ./lines.ts',
      '12 static ./e.ts',
      '13 type ./f.ts',
      '14 static ./g.ts',
      '15 static ./h.ts',
      '16 dynamic ./later.ts',
      '17 type ./far.ts',
      '18 dynamic ./worker.ts',
    ]);
  });

  it('is not taken in by what only looks like an import', () => {
    const text = `// import './comment.ts';
/* import './block.ts'; */
const words = "import './words.ts'";
const page = \`import './page.ts'\`;
const dir = import.meta.dirname;
object.import('./method.ts');
const isImport = /import '.\\/regex.ts'/;
`;
    expect(importsIn(text)).toEqual([]);
  });

  it('reads on after apostrophes, slashes and templates', () => {
    const text = `const share = a / b; // half / whole
const text = <p>Don't stop</p>;
const nested = \`a \${ { b: \`c \${d('}')} '\` }.b } \`;
const both = /['"\`]/.test(x) ? "it's" : 'a "quote"';
const url = 'https://mentor.example'; import { a } from './a.ts';
`;
    expect(importsIn(text)).toEqual(['5 static ./a.ts']);
  });
});

describe('blanking', () => {
  it('keeps length, lines and the code inside templates', () => {
    const text = `const a = \`x \${Date.now()} y\`; // Math.random()\nconst b = "c";\n`;
    expect(readSource('src/a.ts', text).code).toBe(
      `const a = \`  \${Date.now()}  \`;                 \nconst b = " ";\n`,
    );
    expect(readSource('src/a.ts', text).comments.trim()).toBe('// Math.random()');
  });
});
