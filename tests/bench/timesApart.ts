import { fork, type ChildProcess } from 'node:child_process';

export interface Apart {
  /** What the process says that it times. */
  readonly of: string;
  /** Milliseconds of processor time, its collector's included. */
  readonly median: number;
}

/**
 * Times ways of doing the same thing, each in a process of its own, by turns, in slices of about the same length whatever a way takes, so
 * that all meet the same machine in the same mood; the first `warm` rounds do not count. `program`: what is forked, with each of `sides` as
 * its arguments; it says what it times and then, after each message, how long once took in its slice. Throws if one of them ends early.
 */
export async function timesApart(program: string, sides: readonly (readonly string[])[], rounds = 20, warm = 8): Promise<readonly Apart[]> {
  const children = sides.map((args) => fork(program, args, { execArgv: [] }));
  try {
    const of = await Promise.all(children.map(answer));
    const times: number[][] = children.map(() => []);
    for (let round = -warm; round < rounds; round++) {
      for (const [i, child] of children.entries()) {
        const next = answer(child);
        child.send('slice');
        const took = Number(await next);
        if (round >= 0) times[i]?.push(took);
      }
    }
    return times.map((list, i) => ({ of: String(of[i]), median: list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN }));
  } finally {
    for (const child of children) child.kill();
  }
}

function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('a process of the bench ended early'));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
