import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Mark of modules that are made here. */
const OWN = '\0hotwash:mqtt:';
/** What a page of ours never calls: ways other than WebSocket, timers in a worker of `blob:`, topic aliases and ids of MQTT 5, log lines. */
const ABSENT = ['ws', 'socks', 'url', 'worker-timers', 'lru-cache', './tcp', './tls', './wx', './ali', './unique-message-id-provider', '../../package.json'];
const PACKAGES = /\/node_modules\/(?:mqtt|mqtt-packet|readable-stream|string_decoder|bl|process-nextick-args)\//;

const MADE: Readonly<Record<string, string>> = {
  absent: 'module.exports = {};',
  debug: 'module.exports = () => () => undefined;',
  // Steps of a stream come in their order and before any timer, which a hidden page would only run once a second.
  process: 'module.exports = { env: {}, nextTick: (run, ...told) => queueMicrotask(() => run(...told)) };',
};

/**
 * mqtt.js from its modules instead of its bundle for browsers: a third less to load at joining (issue 3). What they want of Node comes
 * from the packages that `readable-stream` names for browsers. Only for what is built: Node runs the package as it is.
 */
export function mqttForPages(): Plugin {
  const mqtt = createRequire(import.meta.url).resolve('mqtt');
  const stream = createRequire(createRequire(mqtt).resolve('readable-stream'));
  const forBrowsers = new Map([['buffer', stream.resolve('buffer/')], ['events', stream.resolve('events/')], ['mqtt', mqtt]]);
  return {
    name: 'hotwash:mqtt',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source === 'mqtt') return mqtt;
      if (!PACKAGES.test(importer)) return null;
      if (ABSENT.includes(source)) return `${OWN}absent`;
      const name = source.replace(/\/$/, '');
      return name in MADE ? `${OWN}${name}` : (forBrowsers.get(name) ?? null);
    },
    load: (id) => (id.startsWith(OWN) ? (MADE[id.slice(OWN.length)] ?? null) : null),
    transform: (code, id) => (PACKAGES.test(id) && usesProcess(code) ? `const process = require('process');${code}` : null),
  };
}

/** Node's global, and no name of the module's own. */
const usesProcess = (code: string): boolean => /\bprocess\b/.test(code) && !/\bprocess\s*=(?!=)/.test(code);
