import { type Job } from "../job";
import { type Stopwatch } from "./stopwatch";

/** Does its work on the stopwatch and gives the figure that all candidates must agree on. */
export type Candidate = (job: Job, stopwatch: Stopwatch) => number | Promise<number>;
