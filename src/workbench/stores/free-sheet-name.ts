import { type Store } from "./store";

/** The first of Sheet1, Sheet2 … behind as many as there are that no sheet has, in any case of letters. */
export function freeSheetName(store: Store): string {
  const taken = new Set(store.sheets().map(({ settings }) => settings().name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
