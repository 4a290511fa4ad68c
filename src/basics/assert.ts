/**
 * The one place of the pure folders that throws: a broken promise of our own code, never a user's mistake.
 *
 * @throws Error when the value is null or undefined.
 */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}`);
  return value;
}

/**
 * Marks a branch that the types say cannot be reached.
 *
 * @throws Error always.
 */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}

/**
 * States what our own code has promised; `promise` names it in the words of the message.
 *
 * @throws Error when it does not hold.
 */
export function assert(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`Broken promise: ${promise}`);
}
