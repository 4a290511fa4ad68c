import { type Hosts } from "./hosts";
import { type Speech } from "./speech";

/** What every command is handed beside its own words. */
export interface Context {
  readonly speech: Speech;
  readonly hosts: Hosts;
  /** Messages as JSON instead of lines. */
  readonly asJson: boolean;
}
