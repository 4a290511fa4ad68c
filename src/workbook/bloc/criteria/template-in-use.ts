import { type BlocContent } from "../bloc-content";

/** True once a template can no longer be exchanged: forms went out, came back, or something was entered. */
export function templateInUse({
  bloc,
  received,
  record,
}: Pick<BlocContent, "bloc" | "received" | "record">): boolean {
  const entered = [...bloc.entries.values()].some(({ size }) => size > 0);
  return (record?.issued ?? "") !== "" || received.size > 0 || entered;
}
