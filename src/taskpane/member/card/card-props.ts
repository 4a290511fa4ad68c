import { type Leaf } from "../../../scoring/template/criterion";
import { type MemberScreenProps } from "../member-screen";
import { type Answering } from "./use-answer";

/** What the parts of a criterion's card get. */
export interface CardProps extends MemberScreenProps {
  readonly leaf: Leaf;
  /** True where the criterion was stepped into from here, and not by selecting a cell. */
  readonly focused: boolean;
  readonly answering: Answering;
}
