import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { showLive } from '../host/terminal/live-screen.ts';
import { visible } from '../render/escape/visible.ts';
import type { Depth } from '../render/status/rows.ts';
import { statusScreen } from '../render/status/status.ts';
import { type GlobalOptions, type Session, session } from './session.ts';

interface Options extends Depth {
  readonly json?: readonly string[];
}

/** `roadmap status --watch`: the status, and instead of it what is wrong, as long as nothing better can be shown. */
export async function watchStatus(
  { host }: Session,
  options: GlobalOptions,
  files: readonly string[],
  { json, ...depth }: Options,
): Promise<void> {
  if (!host.stdout.isTTY || host.env.TERM === 'dumb')
    throw new RoadmapError('--watch needs a terminal that it can redraw', { hint: 'leave it out' });
  const other = Object.entries({ '--json': json, '--at': options.at, '-': files.includes('-') || undefined });
  const [clash] = other.find(([, value]) => value !== undefined) ?? [];
  if (clash !== undefined)
    throw new RoadmapError(`--watch shows files as they change, not ${clash}`, { hint: 'leave one out' });
  // Also those of before: without its file, the plan that is found may be another one.
  const watched = new Set<string>();
  await showLive(async () => {
    let said = '';
    const stderr = { ...host.stderr, write: (text: string) => (said += text) };
    // The folder of -C is `host.cwd` already.
    const quiet = session({ ...host, stderr }, () => ({ ...options, C: [] }));
    try {
      const { plan, opened, config, lexicon } = await quiet.open(files);
      for (const { absolute } of opened) watched.add(absolute);
      if (config.path !== null) watched.add(path.resolve(host.cwd, config.path));
      return {
        text: said + statusScreen(plan, { ...depth, lexicon, width: quiet.width, style: quiet.style }),
        files: [...watched],
      };
    } catch (error) {
      // What cannot be read at first is wrong use; later, it is being written.
      if (!(error instanceof RoadmapError) || watched.size === 0) throw error;
      return { text: `${said}roadmap: ${visible(error.line)}\n`, files: [...watched] };
    }
  });
}
