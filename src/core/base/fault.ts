/** A bug or a broken environment: never shown as an author's or a player's mistake. `code` is stable. */
export class Fault extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'Fault';
    this.code = code;
  }
}

/** Closes a discriminated union: reached only if a case was forgotten. */
export function assertNever(value: never): never {
  throw new Fault('unreachable', `Unexpected value ${JSON.stringify(value)}`);
}
