import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTableConfig } from '#core/table/tableConfig.ts';
import { MOSQUITTO_ACL, mosquittoConfig } from './mosquitto.ts';
import { natsConfig } from './natsCluster.ts';

const README = readFileSync('README.md', 'utf8');
const shown = (text: string): string => text.trim().split('\n').map((line) => `    ${line}`).join('\n');

it('the README shows the configuration of mosquitto that is tested here, with other ports and places', () => {
  expect(README).toContain(shown(mosquittoConfig('/etc/mosquitto', 1883, '8443', true)));
  expect(README).toContain(shown(MOSQUITTO_ACL));
});

it('the README shows the configuration of a NATS server that is tested here, with other ports and places', () => {
  const all = ['10.0.0.1:6222', '10.0.0.2:6222', '10.0.0.3:6222'];
  expect(README).toContain(shown(natsConfig({
    name: 'a', tls: '/etc/nats', store: '/var/lib/nats', plain: '127.0.0.1:4222', web: '0.0.0.0:8443', mqtt: '127.0.0.1:1883', cluster: '10.0.0.1:6222', all, password: 'YOURS',
  })));
});

it('the README’s examples of config.json are read by the pages', () => {
  const examples = README.match(/^ {4}\{.*"relay".*\}$/gm) ?? [];
  expect(examples.length).toBeGreaterThanOrEqual(3);
  for (const example of examples) expect([example, readTableConfig(JSON.parse(example)) !== null]).toEqual([example, true]);
});
