import type { Plugin, ResolvedConfig } from 'vite';

/** A plugin that works on the finished build: after all that was written, one plugin after the other, not in a build for Node, not after a failed one. */
export function afterBuild(name: string, work: (config: ResolvedConfig) => Promise<void>): Plugin {
  let config: ResolvedConfig;
  return {
    name,
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (!error) await work(config);
      },
    },
  };
}
