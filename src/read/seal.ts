import { hash } from 'node:crypto';

const digestOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16);
const lastLine = /"check":"([\w-]{16})"\}\n$/;

/** JSON of our own, an object that ends in a line of its own, with a digest of all before it: a changed byte is seen. */
export function sealed(json: string): string {
  const open = json.replace(/\}\n$/, ',\n');
  return `${open}"check":"${digestOf(open)}"}\n`;
}

/** Is it as it was written? What has no digest was written before there were any, and is taken as it is. */
export function isWhole(text: string): boolean {
  const plain = text.replaceAll('\r\n', '\n');
  const seal = lastLine.exec(plain);
  return seal === null ? !plain.includes('"check"') : seal[1] === digestOf(plain.slice(0, seal.index));
}
