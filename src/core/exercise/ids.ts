/** Index of an id, −1 for `null` and for one that is not there. */
export const position = (ids: Ids, id: string | null): number => (id === null ? -1 : (ids.get(id) ?? -1));

/**
 * The index of every id of a list. Remembers its last answer: a command is judged and then carried out, and both ask for the same id
 * (measured: a tenth of a replay went into looking ids up).
 */
export class Ids {
  private readonly index: ReadonlyMap<string, number>;
  private lastId: string | undefined;
  private lastIndex: number | undefined;

  constructor(list: readonly { readonly id: string }[]) {
    this.index = new Map(list.map((x, i) => [x.id, i]));
  }

  get(id: string): number | undefined {
    if (id !== this.lastId) {
      this.lastId = id;
      this.lastIndex = this.index.get(id);
    }
    return this.lastIndex;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}
