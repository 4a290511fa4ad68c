const PRIME = 0x01000193;
const [START, OTHER_START] = [0x811c9dc5, 0x050c5d1f];
const MARK = 0x23;

function shown(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, "0");
}

/**
 * Sixteen hexadecimal digits that change when a text changes (two FNV-1a sums, the other one over a number sign more). It
 * shows accidental damage; it is no protection against somebody who wants to deceive.
 *
 * @param pieces the text in pieces, one behind the other.
 */
export function fingerprint(...pieces: readonly string[]): string {
  let [sum, other] = [START, OTHER_START];
  for (const piece of pieces) {
    for (let index = 0; index < piece.length; index += 1) {
      const code = piece.charCodeAt(index);
      sum = Math.imul(sum ^ code, PRIME);
      other = Math.imul(other ^ code, PRIME);
    }
  }
  return shown(sum) + shown(Math.imul(other ^ MARK, PRIME));
}
