/** Tests run against the built bundle, so it is built once before them. */

import { defineConfig } from 'vitest/config';
import { viteTemplatePlugin } from './src/mail/template-plugin.mjs';

// biome-ignore lint/style/noDefaultExport: the name vitest looks for
export default defineConfig({
  plugins: [viteTemplatePlugin()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    setupFiles: ['test/fixed-seed.ts'],
    globalSetup: ['test/build-once.ts', 'test/browser/global-setup.ts'],
    // A busy machine is slow, and a test that waits in vain fails anyway.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
