import process from 'node:process';

/** Containers need these. Only our own pages are loaded, so there is nothing for the sandbox to contain. */
export const chromiumArgs =
  process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] : [];
