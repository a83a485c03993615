/** The author guide, compiled when the app is built (vite.config.ts). */
declare module '*/scenarios/README.md' {
  import type { ComponentType } from 'react';

  const Guide: ComponentType<{ readonly components?: Readonly<Record<string, ComponentType<never>>> }>;
  export default Guide;
}
