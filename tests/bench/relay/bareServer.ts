import { WebSocket, WebSocketServer } from 'ws';
import { BARE_ONE, BARE_NAME } from './bareWire.ts';

/**
 * `PORT`: the least that carries a table. What a device sends goes to the host; what the host sends goes to all devices, with one loop
 * of `send`. Only what is meant for one device (its welcome, its answers) begins with a mark and the device's name, and goes to it alone.
 */
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), backlog: 8192, perMessageDeflate: false });
const devices = new Map<string, WebSocket>();
let host: WebSocket | null = null;
let unnamed = 0;

function fromHost(message: Buffer): void {
  if (message[0] === BARE_ONE) return devices.get(message.toString('latin1', 1, 1 + BARE_NAME))?.send(message);
  for (const device of devices.values()) device.send(message);
}

server.on('connection', (socket, { url = '/' }) => {
  socket.on('error', () => socket.terminate());
  if (url === '/host') {
    host = socket;
    return socket.on('message', (message) => fromHost(message as Buffer));
  }
  const name = url === '/' ? `unnamed ${(unnamed += 1)}` : url.slice(1);
  devices.set(name, socket);
  return socket.on('message', (message) => host?.send(message as Buffer)).on('close', () => devices.delete(name));
});
process.on('SIGTERM', () => process.exit(0));
