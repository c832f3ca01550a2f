import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },

  // For Storybook's own import of Lit, or it would load a second Lit beside ours.
  viteFinal: (config) => mergeConfig(config, { optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] } }),
};

export default config;
