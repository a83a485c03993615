import { harmless } from './harmless.ts';

/** Where the command line writes: tests read it, the program prints it. */
export interface Output {
  line(text: string): void;
  json(value: unknown): void;
  err(text: string): void;
  /** Bytes as they are: a file on standard output. */
  bytes(file: Uint8Array): void;
  /** Whether standard output is a terminal, which takes no binary file. */
  readonly terminal: boolean;
}

export const CONSOLE: Output = {
  line: (text) => void process.stdout.write(`${harmless(text)}\n`),
  json: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  err: (text) => void process.stderr.write(`${harmless(text)}\n`),
  bytes: (file) => void process.stdout.write(file),
  terminal: process.stdout.isTTY === true,
};

/** Whoever reads may stop early (`hotwash run … | head -1`): what is left to write is dropped, the exit code stands. Other faults are thrown. */
export function letReaderGo(stream: Pick<NodeJS.WriteStream, 'on'>): void {
  stream.on('error', (e: NodeJS.ErrnoException) => {
    if (e.code !== 'EPIPE') throw e;
  });
}
