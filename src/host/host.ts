/** A stream that text is written to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width in columns; 80 where unknown. */
  readonly columns: number;
}

/** The outside world, so that a command can be run in a test without it. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input, at most `limit` bytes; throws `RoadmapError` beyond. */
  readStdin(limit: number): Promise<Uint8Array>;
  readonly files: Files;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The file system as far as reading goes. Paths are absolute. Errors are Node's (`code: 'ENOENT'`). */
export interface Files {
  /** Throws `RoadmapError` for a FIFO, a folder or a file over `limit` bytes, before reading it. */
  read(path: string, limit: number): Uint8Array;
  /** Names in a folder; empty if there is none. */
  list(folder: string): string[];
  kind(path: string): 'file' | 'folder' | 'other' | 'missing';
  /** True for a link, wherever it leads. */
  isLink(path: string): boolean;
}
