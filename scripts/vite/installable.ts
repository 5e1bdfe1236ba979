import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Lets a browser keep the whole site after the first visit, so that it opens with the network off, and offer to install it.
 * A new version waits until every page of the old one is closed: nothing changes under a class that is playing.
 */
export function installable(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: 'script-defer',
    manifest: {
      name: 'Standard Bearers',
      short_name: 'Standard Bearers',
      description: 'A strategy game about who writes the rules for the world’s technology',
      lang: 'en',
      start_url: '.',
      scope: '.',
      display: 'standalone',
      background_color: '#EEF1EF',
      theme_color: '#EEF1EF',
      categories: ['education', 'games'],
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2}'],
      // Files with a hash in their names never change; what else there is, is asked for anew.
      dontCacheBustURLsMatching: /-[\w-]{8}\.(?:js|css|woff2)$/,
      cleanupOutdatedCaches: true,
      // The very first visit is served from what is kept, too, should the network go while it lasts.
      clientsClaim: true,
    },
  });
}
