/** Index of an id, −1 for `null` and for one that is not there. */
export const position = (ids: Ids, id: string | null): number => (id === null ? -1 : (ids.get(id) ?? -1));

/** The index of every id of a list. */
export class Ids {
  private readonly index: ReadonlyMap<string, number>;

  constructor(list: readonly { readonly id: string }[]) {
    this.index = new Map(list.map((x, i) => [x.id, i]));
  }

  get(id: string): number | undefined {
    return this.index.get(id);
  }

  has(id: string): boolean {
    return this.index.has(id);
  }
}
