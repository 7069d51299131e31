import { isRecord } from '../border/reader.ts';
import { isSecretName } from './secret-names.ts';

const blanked = '***';

/**
 * A copy of a JSON value in which every secret-named field holds `***`, unless it was null or "". All else, key
 * order and own `__proto__` keys included, stays; any depth is fine, since the walk keeps its own stack.
 */
export function redact(value: unknown): unknown {
  const open: (() => void)[] = [];
  const copy = (from: unknown): unknown => {
    if (Array.isArray(from)) {
      const to: unknown[] = [];
      open.push(() => {
        for (const item of from) to.push(copy(item));
      });
      return to;
    }
    if (!isRecord(from)) return from;
    const to = {};
    open.push(() => {
      for (const name of Object.keys(from)) {
        const field = from[name];
        setOwn(to, name, isSecretName(name) ? blank(field) : copy(field));
      }
    });
    return to;
  };
  const result = copy(value);
  for (let fill = open.pop(); fill !== undefined; fill = open.pop()) fill();
  return result;
}

/** Whether `redact` would change anything. */
export function holdsSecret(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (Array.isArray(each)) {
      for (const item of each) if (typeof item === 'object' && item !== null) open.push(item);
    } else if (isRecord(each)) {
      // Faster than the list of its keys; what comes of JSON inherits nothing that is enumerable.
      for (const name in each) {
        const field = each[name];
        if (blank(field) === field) continue;
        if (isSecretName(name)) return true;
        if (typeof field === 'object') open.push(field);
      }
    }
  }
  return false;
}

function blank(value: unknown): unknown {
  return value === null || value === undefined || value === '' ? value : blanked;
}

/** Plain assignment to `__proto__` would set the prototype and lose the field. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  } else target[name] = value;
}
