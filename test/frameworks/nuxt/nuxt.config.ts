export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  app: { baseURL: '/app/' },
  nitro: { output: { publicDir: 'dist/app' } },
  vue: { compilerOptions: { isCustomElement: (tag) => /^(quick-scan|threshold-checklist|outreach-.+)$/.test(tag) } },
  typescript: { tsConfig: { vueCompilerOptions: { strictTemplates: true, dataAttributes: ['data-*'] } } },
});
