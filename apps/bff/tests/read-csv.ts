/** Records of an RFC 4180 text; throws where a quote stands wrong or a record does not end with CRLF. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quoted(text, at) : bare(text, at);
    record.push(field);
    if (text[end] === ',') at = end + 1;
    else if (text.startsWith('\r\n', end)) {
      records.push(record);
      record = [];
      at = end + 2;
    } else throw new Error(`No comma or CRLF at ${end}.`);
  }
  if (record.length > 0) throw new Error('The last record has no end.');
  return records;
}

function quoted(text: string, start: number): [string, number] {
  const match = /"((?:[^"]|"")*)"/y;
  match.lastIndex = start;
  const field = match.exec(text);
  if (field === null) throw new Error(`An open quote at ${start}.`);
  return [(field[1] ?? '').replaceAll('""', '"'), match.lastIndex];
}

function bare(text: string, start: number): [string, number] {
  const match = /[^,\r\n"]*/y;
  match.lastIndex = start;
  return [match.exec(text)?.[0] ?? '', match.lastIndex];
}
