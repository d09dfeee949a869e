/** What closes what opens: parentheses and brackets, also those of East Asia. */
export const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' };
