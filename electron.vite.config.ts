import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      // The threads that read submissions and copy the store are programs of their own, started by their files.
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'reading-thread': 'src/main/reading/reading-thread.ts',
          'copying-thread': 'src/main/store/copying-thread.ts',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed window loads one CommonJS file; the default under "type": "module" is index.mjs.
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react(), tailwindcss()],
    worker: { format: 'es' },
    build: {
      minify: true,
      // Everything is a file of its own under 'self': the policy allows no data: font and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The files come from this machine: one larger chunk starts sooner than several.
      chunkSizeWarningLimit: 2_500,
    },
  },
})
