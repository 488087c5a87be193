import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** Tests that build a site or start a browser take seconds; none depends on how many. */
export default defineConfig({
  plugins: [vue()],
  test: {
    globalSetup: 'tests/temporary-folder.ts',
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})
