import type { Plugin } from 'vite';

/** Headers of the development server that a page relies on; nothing else yet. */
export function shell(): Plugin {
  return { name: 'hotwash:shell' };
}
