import { defineConfig } from 'vitest/config';

// The server that `npm run dev` talks to; it serves the built player itself, so this matters only while developing.
const server = 'http://localhost:5080';

export default defineConfig({
  base: './',
  build: {
    outDir: '../../../artifacts/client',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would be data: addresses, which the server's content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/hubs': { target: server, ws: true },
      '/api': server,
      '/music': server,
    },
  },
});
