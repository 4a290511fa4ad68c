const PRIME = 0x01000193;

function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), PRIME) >>> 0;
  return value.toString(16).padStart(8, "0");
}

/**
 * Sixteen hexadecimal digits that change when a text changes (two FNV-1a sums). It shows accidental damage; it is no
 * protection against somebody who wants to deceive.
 */
export function fingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(`${text}#`, 0x050c5d1f);
}
