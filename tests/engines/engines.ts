import { embedded } from './embedded.ts';
import type { EngineKind } from './engine.ts';
import { mosquitto } from './mosquitto.ts';
import { natsCluster } from './natsCluster.ts';

/** Every relay that the README recommends, with the configuration that it shows. */
export const ENGINES: readonly EngineKind[] = [embedded, mosquitto, natsCluster];
