import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTableConfig } from '#core/table/tableConfig.ts';
import { MOSQUITTO_ACL, mosquittoConfig } from './mosquitto.ts';
import { natsCoreConfig, natsDoorConfig } from './natsCluster.ts';

const README = readFileSync('README.md', 'utf8');
const shown = (text: string): string => text.trim().split('\n').map((line) => `    ${line}`).join('\n');

it('the README shows the configuration of mosquitto that is tested here, with other ports and places', () => {
  expect(README).toContain(shown(mosquittoConfig('/etc/mosquitto', 1883, '8443', true)));
  expect(README).toContain(shown(MOSQUITTO_ACL));
});

it('the README shows the configurations of a NATS server that are tested here, with other ports and places', () => {
  const hosts = ['10.0.0.1', '10.0.0.2', '10.0.0.3'];
  expect(README).toContain(shown(natsCoreConfig({ name: 'a', plain: '127.0.0.1:4222', cluster: '10.0.0.1:6222', leaf: '10.0.0.1:7422', all: hosts.map((host) => `${host}:6222`) })));
  expect(README).toContain(shown(natsDoorConfig({
    name: 'a', tls: '/etc/nats', store: '/var/lib/nats', plain: '127.0.0.1:4223', web: '0.0.0.0:8443', mqtt: '127.0.0.1:1883', cores: hosts.map((host) => `${host}:7422`), password: 'YOURS',
  })));
});

it('the README’s examples of config.json are read by the pages', () => {
  const examples = README.match(/^ {4}\{.*"relay".*\}$/gm) ?? [];
  expect(examples.length).toBeGreaterThanOrEqual(3);
  for (const example of examples) expect([example, readTableConfig(JSON.parse(example)) !== null]).toEqual([example, true]);
});
