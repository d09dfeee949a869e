const BOM = '\ufeff';

/** The same text as other editors save it. */
export const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  BOM: (text) => BOM + text,
  'BOM and CRLF': (text) => BOM + text.replaceAll('\n', '\r\n'),
};

/** With LF, and without a byte order mark. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\ufeff+/, '');
}

/** The same, but for the CRs within lines. */
export function unixText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
}
