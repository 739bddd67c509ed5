const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** RFC 2045 6.7: what is no printable ASCII becomes `=XX`, lines of at most 76 characters, line breaks are CRLF. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(quotedLine).join('\r\n');
}

function quotedLine(line: string): string {
  const bytes = Buffer.from(line, 'utf8');
  let lines = '';
  let current = '';
  bytes.forEach((byte, i) => {
    const plain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (byte === 0x20 && i < bytes.length - 1);
    const code = plain ? String.fromCharCode(byte) : hex(byte);
    // One column stays free for the mark of a line that goes on.
    if (current.length + code.length > 75) {
      lines += `${current}=\r\n`;
      current = '';
    }
    current += code;
  });
  return lines + current;
}
