// Preloaded to learn a process's peak memory: writes it to file descriptor 3 at the end, in KiB.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));
