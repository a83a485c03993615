/** A list of integers with its numbers and twice the room. */
export function longer(list: Int32Array, room = 2 * list.length): Int32Array<ArrayBuffer> {
  const twin = new Int32Array(room);
  twin.set(list);
  return twin;
}
