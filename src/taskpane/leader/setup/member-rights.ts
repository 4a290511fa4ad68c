import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { type MemberRights } from "./form/member-row";

/** What may be done with each member of a bloc that is set up: its id stays, and with entries it can only withdraw. */
export function memberRights({ bloc, received }: BlocBook): ReadonlyMap<string, MemberRights> {
  return new Map(
    bloc.units.map(({ id }) => {
      const hasEntries = received.has(id) || (bloc.entries.get(id)?.size ?? 0) > 0;
      return [id, { hasFixedId: true, mayGo: !hasEntries }] as const;
    }),
  );
}
