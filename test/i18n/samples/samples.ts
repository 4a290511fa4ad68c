import { type Coded } from "../../../src/i18n/messages/texts";

/** One issue of every code of a family: a code that is missing here does not compile. */
export type Samples<Issue extends Coded> = {
  readonly [Code in Issue["code"]]: Extract<Issue, { readonly code: Code }>;
};

/** The same fields on each of several samples that lack them. */
export function withPlace<Bare extends object, Place extends object>(
  bare: Bare,
  place: Place,
): { readonly [Code in keyof Bare]: Bare[Code] & Place } {
  return Object.fromEntries(
    Object.entries(bare).map(([code, fields]: readonly [string, object]) => [
      code,
      { ...fields, ...place },
    ]),
  ) as { readonly [Code in keyof Bare]: Bare[Code] & Place };
}
