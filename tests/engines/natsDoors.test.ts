import { expect, it, vi } from 'vitest';
import { natsCluster } from './natsCluster.ts';
import { takesClients } from './takesClients.ts';

it('a NATS door whose core was killed hears the others again through another core', async () => {
  const engine = await natsCluster.start();
  try {
    const [core = 0] = engine.pids();
    const [own, other = ''] = engine.addresses;
    process.kill(core, 'SIGKILL');
    await vi.waitFor(() => expect(engine.pids()).not.toContain(core));
    expect(await takesClients([own, other], 10_000)).toBe(true);
    expect(await takesClients([other, own], 10_000)).toBe(true);
  } finally {
    await engine.stop();
  }
});
