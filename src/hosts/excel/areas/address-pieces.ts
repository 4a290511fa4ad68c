/** Excel cuts an address off behind 8,192 characters without a word. */
const LONGEST_ADDRESS = 8000;

/** Addresses of ranges joined by commas, in as few pieces as Excel reads whole. */
export function addressPieces(addresses: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const address of addresses) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS)
      pieces[pieces.length - 1] = `${last},${address}`;
    else pieces.push(address);
  }
  return pieces;
}
