import type { Status } from '../vocabulary/kinds.ts';

/** The colours of a status. */
export interface Tone {
  /** Of a line, a mark, a bar: told from the page, and white text is read on the light one. */
  readonly ink: string;
  /** What dark text, on a dark page light text, is read on. */
  readonly ground: string;
}

/** A page, and what is drawn on it. */
export interface Theme {
  readonly page: string;
  readonly text: string;
  readonly faint: string;
  /** Lines that only help the eye. */
  readonly grid: string;
  readonly status: Readonly<Record<Status, Tone>>;
}

/** The colours of every picture, page and badge. What is late or goes in a circle has those of what is blocked. */
export const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    page: '#ffffff',
    text: '#212529',
    faint: '#5c636a',
    grid: '#dee2e6',
    status: {
      planned: { ink: '#5c636a', ground: '#f1f3f5' },
      active: { ink: '#1864ab', ground: '#d0ebff' },
      blocked: { ink: '#c92a2a', ground: '#ffe3e3' },
      deferred: { ink: '#8f4a00', ground: '#fff3bf' },
      done: { ink: '#2b7a39', ground: '#d3f9d8' },
      dropped: { ink: '#6b7280', ground: '#f8f9fa' },
    },
  },
  dark: {
    page: '#0d1117',
    text: '#e6edf3',
    faint: '#9198a1',
    grid: '#30363d',
    status: {
      planned: { ink: '#9aa4af', ground: '#21262d' },
      active: { ink: '#58a6ff', ground: '#10294a' },
      blocked: { ink: '#ff7b72', ground: '#431417' },
      deferred: { ink: '#e3b341', ground: '#382a08' },
      done: { ink: '#56d364', ground: '#0f2f1a' },
      dropped: { ink: '#8b949e', ground: '#161b22' },
    },
  },
};
