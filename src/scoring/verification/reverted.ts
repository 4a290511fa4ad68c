type Parts = ReadonlyMap<unknown, unknown>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value consists of: a map by its keys, a list by place, a record by field; undefined for a plain value. */
function partsOf(value: unknown): Parts | undefined {
  if (value instanceof Map) return value;
  if (Array.isArray(value)) return new Map(value.entries());
  return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}

/** True when two values of maps, lists, records and plain values say the same; an absent part is one of undefined. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  const [parts, others] = [partsOf(a), partsOf(b)];
  if (parts === undefined || others === undefined) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...parts.keys(), ...others.keys()])].every((key) =>
    isSame(parts.get(key), others.get(key)),
  );
}

/** What a value is after an edit was taken back; undefined where the same part was changed again since. */
export type Reverted<Value> = { readonly value: Value } | undefined;

/**
 * Takes an edit back where other parts may have changed since: parts that the edit changed become what they were, all
 * others stay as they are now.
 *
 * @param before the parts before the edit.
 * @param after the parts as the edit left them.
 */
export function revertedMap<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
  now: ReadonlyMap<Key, Value>,
): Reverted<ReadonlyMap<Key, Value>> {
  const kept = new Map(now);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(key);
    if (isSame(old, after.get(key))) continue;
    if (!isSame(now.get(key), after.get(key))) return undefined;
    if (old === undefined) kept.delete(key);
    else kept.set(key, old);
  }
  return { value: kept };
}
