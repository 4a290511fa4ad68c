import { type UsedServer, useServed } from "../../programs/browser/use-served";
import { type RunningWorkbench, startWorkbench } from "../page/running-workbench";

/** The running workbench and a browser. */
export type UsedWorkbench = UsedServer<RunningWorkbench>;

/** Starts the workbench and a browser for the tests of the block around. */
export function useWorkbench(): UsedWorkbench {
  return useServed(startWorkbench);
}
