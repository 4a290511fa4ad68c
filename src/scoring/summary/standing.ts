import { type Points } from "../points/points";
import { type Contender, type Place } from "../ranking/rank";
import { type Band } from "../template/template";

/** A unit that takes part, with everything but its award. */
export interface Standing extends Contender, Place {
  readonly band: Band;
  /** The total that comes out when only self-assessments exist. */
  readonly selfTotal: Points;
}
