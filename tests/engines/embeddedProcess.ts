import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { BACKLOG, embeddedRelay } from '#relay/embeddedRelay.ts';

/** `PORT [FOLDER]`: the embedded relay on a loopback port; by https with `cert.pem` and `key.pem` of a folder. */
const [, , port, folder] = process.argv;
const server = folder ? createTlsServer({ cert: readFileSync(`${folder}/cert.pem`), key: readFileSync(`${folder}/key.pem`) }) : createServer();
server.on('request', (_, response) => response.writeHead(404).end());
(await embeddedRelay()).attach(server, new Set(['127.0.0.1', 'localhost']));
server.listen({ port: Number(port), host: '127.0.0.1', backlog: BACKLOG });
process.on('SIGTERM', () => process.exit(0));
