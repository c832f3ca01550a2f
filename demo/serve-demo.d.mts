export function serveDemo(): import('vite').Plugin;
