/** Cells of a CSV file by RFC 4180, read letter by letter: CRLF ends a record, quotes are doubled, a bare quote or line end is a fault. @throws Error at the first fault, with its place. */
export function strictCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const fault = (what: string): Error => new Error(`${what} at letter ${at}`);
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw fault('a quoted cell without an end');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') { cell += '"'; at += 1; } else break;
      }
      at += 1;
    } else {
      while (at < text.length && !',\r\n"'.includes(text[at] ?? '')) { cell += text[at]; at += 1; }
      if (text[at] === '"') throw fault('a quote in a cell that is not quoted');
    }
    record.push(cell);
    if (text[at] === ',') { at += 1; if (at === text.length) record.push(''); continue; }
    if (text[at] !== '\r' || text[at + 1] !== '\n') throw fault('no CRLF after a record');
    at += 2;
    records.push(record);
    record = [];
  }
  const width = records[0]?.length ?? 0;
  const odd = records.findIndex((one) => one.length !== width);
  if (odd >= 0) throw new Error(`record ${odd + 1} has ${records[odd]?.length} cells, not ${width}`);
  return records;
}
