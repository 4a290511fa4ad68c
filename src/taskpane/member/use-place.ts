import { useState } from "react";
import { type OpenedForm } from "../../actions/open-book";
import { type BookSession } from "../session/use-book";
import { type Job } from "../session/use-job";
import { followsCells, type MemberPlace, placeOfCell } from "./member-place";

/** Where the member is, and the way to another place. */
export type PlaceState = readonly [MemberPlace, (place: MemberPlace) => void];

/**
 * Keeps where the member is. Selecting a cell leads to its criterion or document; what was said of the last job goes
 * with the place after the one where it was first read.
 */
export function usePlace(
  { selected }: BookSession,
  form: OpenedForm,
  { outcome, dismiss }: Job,
): PlaceState {
  const [place, setPlace] = useState<MemberPlace>({ at: "left" });
  const [followed, setFollowed] = useState(selected);
  const [read, setRead] = useState({ place, outcome });
  if (selected !== followed) {
    setFollowed(selected);
    const found = selected && placeOfCell(form, selected);
    if (found !== undefined && followsCells(place)) setPlace(found);
  }
  if (read.place !== place) {
    setRead({ place, outcome });
    if (outcome !== undefined && outcome === read.outcome) dismiss();
  }
  return [place, setPlace];
}
