/** Where the command line writes: tests read it, the program prints it. */
export interface Output {
  line(text: string): void;
  json(value: unknown): void;
  err(text: string): void;
}

export const CONSOLE: Output = {
  line: (text) => void process.stdout.write(`${text}\n`),
  json: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};
