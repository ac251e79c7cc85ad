/** Takes the place of the service worker where the paper keeps nothing on phones, and goes too. */
import { forgetAll } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetAll().then(() => self.registration.unregister()));
});
