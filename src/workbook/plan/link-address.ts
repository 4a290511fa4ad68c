const ADDRESS = /^(?:https?:\/\/[^\s/?#]+|mailto:[^\s@?#]+@[^\s@?#]+)/i;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const NOT_OF_AN_ADDRESS = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;
const STRAY_PERCENT = /%(?![0-9A-Fa-f]{2})/g;
const LONGEST_ADDRESS = 2079;

/**
 * An address as files and programs need it: spaces, letters outside ASCII and stray percent signs become percent
 * sequences, sequences that are there already stay.
 */
export function escapeAddress(address: string): string {
  return address
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(STRAY_PERCENT, "%25")
    .replace(NOT_OF_AN_ADDRESS, encodeURIComponent);
}

/**
 * Whether a typed address can be a link: http, https or mailto, with a host, and no longer than Excel takes (2,079
 * characters once escaped). A plan's author asks this first and leaves any other address a plain text.
 */
export function isLinkAddress(address: string): boolean {
  return ADDRESS.test(address) && escapeAddress(address).length <= LONGEST_ADDRESS;
}
