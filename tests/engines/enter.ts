import { connect, type MqttClient } from 'mqtt';

/** Connects once as a plain MQTT client of a room. @throws Error if it is not let in within `ms` */
export function enter(address: string, room: string, ms: number, password?: string): Promise<MqttClient> {
  const client = connect(address, {
    protocolVersion: 4, clean: true, username: room, ...(password === undefined ? {} : { password }), reconnectPeriod: 0, connectTimeout: ms, rejectUnauthorized: false,
  });
  return new Promise((done, fail) => {
    const stop = (): void => {
      client.end(true);
      fail(new Error(`${address} lets nobody in`));
    };
    const timer = setTimeout(stop, ms);
    client.once('connect', () => {
      clearTimeout(timer);
      done(client);
    });
    client.on('error', stop).once('close', stop);
  });
}
