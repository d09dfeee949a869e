export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const TAG = /<(\/?)([a-z][\w.-]*)((?:\s+[a-z][\w.:-]*="[^"<]*")*)\s*(\/?)>/gi;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An XML 1.0 document of elements, attributes and text. Throws for whatever is not well-formed, or anything else. */
export function parseXml(text: string): XmlElement {
  const forbidden = text.match(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  if (forbidden) throw new Error(`a character that XML forbids: ${JSON.stringify(forbidden[0])}`);
  const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(prolog)) throw new Error('no prolog');
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  let at = prolog.length;
  for (const match of text.matchAll(TAG)) {
    addText(open.at(-1), text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, closing, name = '', list = '', empty] = match;
    if (closing) {
      if (open.pop()?.name !== name || list !== '') throw new Error(`unexpected </${name}>`);
    } else {
      const element = { name, attributes: attributesOf(list), children: [] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  addText(open[0], text.slice(at));
  const [top, ...others] = root.children.filter((each) => typeof each !== 'string' || each.trim() !== '');
  if (open.length !== 1 || typeof top !== 'object' || others.length > 0) throw new Error('not one element');
  return top;
}

function addText(element: { readonly children: (XmlElement | string)[] } | undefined, text: string): void {
  if (text === '') return;
  if (!element || text.includes('<') || text.includes(']]>')) throw new Error(`not text: ${text}`);
  element.children.push(unescaped(text));
}

function attributesOf(list: string): Record<string, string> {
  const pairs = [...list.matchAll(/([\w.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute twice: ${list}`);
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&(\w*);?/g, (found, name) => {
    const plain = ENTITIES[name];
    if (plain === undefined || !found.endsWith(';')) throw new Error(`no entity: ${found}`);
    return plain;
  });
}

/** An element and all within, in order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap((each) => (typeof each === 'string' ? [] : everyElement(each)))];
}

/** Every element with a name, in order. */
export function elements(element: XmlElement, name: string): XmlElement[] {
  return everyElement(element).filter((each) => each.name === name);
}

export function textIn(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textIn(each))).join('');
}
