import process from 'node:process';

/** Containers need these. Only our own pages are loaded, so the sandbox has nothing to keep in. */
export const chromiumArgs =
  process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] : [];
