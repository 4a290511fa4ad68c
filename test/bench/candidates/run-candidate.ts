import { type Job, type Measured } from "../job";
import { type Candidate } from "./candidate";
import { peakMemory } from "./peak";
import { READING_FORMS } from "./read-forms";
import { SCORING_BLOCS } from "./score-blocs";
import { createStopwatch } from "./stopwatch";
import { WRITING_BOOK } from "./write-book";
import { WRITING_FORMS } from "./write-forms";

const WORKS: Readonly<Record<Job["work"], Readonly<Record<string, Candidate>>>> = {
  forms: WRITING_FORMS,
  read: READING_FORMS,
  book: WRITING_BOOK,
  score: SCORING_BLOCS,
};

async function measure(job: Job): Promise<Measured> {
  const candidate = WORKS[job.work][job.candidate];
  if (candidate === undefined) throw new Error(`No candidate: ${job.candidate}`);
  const stopwatch = createStopwatch();
  const check = await candidate(job, stopwatch);
  const peak = peakMemory();
  return { milliseconds: stopwatch.milliseconds() / job.shares, peak, check };
}

void measure(JSON.parse(process.argv[2] ?? "") as Job).then((measured) =>
  process.stdout.write(JSON.stringify(measured)),
);
