export default {
  output: 'export',
  basePath: '/app',
  distDir: 'dist/app',
  turbopack: { root: import.meta.dirname },
};
