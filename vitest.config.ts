import { defineConfig } from 'vitest/config';

const nodeTests = ['shared', 'electron', 'scripts', 'renderer/src'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'logic',
          environment: 'node',
          include: nodeTests.map((folder) => `${folder}/**/*.test.ts`),
        },
      },
      {
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['renderer/src/**/*.test.tsx'],
          setupFiles: ['renderer/src/test-setup.ts'],
        },
      },
    ],
  },
});
