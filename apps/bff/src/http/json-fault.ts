/** What may stand next. */
type Expected = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'comma-or-end' | 'nothing';

const space = /[ \t\n\r]*/y;
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Offset of the first character at which `text` stops being JSON; its length where the end came too soon. */
export function jsonFaultOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    at = skip(space, text, at);
    const next = text[at];
    if (next === undefined || expected === 'nothing') return at;
    const isValue: boolean = expected === 'value' || expected === 'first-item';
    const isKey: boolean = expected === 'key' || expected === 'first-key';
    if (isValue && (next === '{' || next === '[')) {
      open.push(next);
      expected = next === '{' ? 'first-key' : 'first-item';
      at += 1;
    } else if (closes(next, open.at(-1), expected)) {
      open.pop();
      expected = afterValue();
      at += 1;
    } else if (isValue || (isKey && next === '"')) {
      const end = skip(scalar, text, at);
      if (end === at) return at;
      at = end;
      expected = isKey ? 'colon' : afterValue();
    } else if (expected === 'colon' && next === ':') {
      expected = 'value';
      at += 1;
    } else if (expected === 'comma-or-end' && next === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else return at;
  }
}

function closes(next: string, opened: '{' | '[' | undefined, expected: Expected): boolean {
  if (opened === '{') return next === '}' && (expected === 'first-key' || expected === 'comma-or-end');
  return opened === '[' && next === ']' && (expected === 'first-item' || expected === 'comma-or-end');
}

function skip(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}
