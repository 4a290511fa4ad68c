import { failure } from "../../../basics/result";
import { type ReadingTrouble } from "../../../i18n/pane/pane-words";
import { type CheckAnswer, type CheckRequest, type FormReader } from "./check-protocol";

/** The reader broke; nothing is known of the file. */
type Broken = ReturnType<typeof failure<ReadingTrouble>>;

/** A reader that hands each file to a worker. A worker that breaks costs its own file alone: the next gets a new one. */
export function workerReader(start: () => Worker): FormReader {
  let worker: Worker | undefined;
  let asked = 0;
  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const ask = <Outcome>(
    task: CheckRequest["task"],
    file: Blob,
    outcomeIn: (answer: CheckAnswer) => Outcome | undefined,
  ): Promise<Outcome | Broken> =>
    new Promise((resolve) => {
      const request: CheckRequest = { id: ++asked, task, file };
      worker ??= start();
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
        const outcome = data.id === request.id ? outcomeIn(data) : undefined;
        if (outcome !== undefined) resolve(outcome);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        close();
        resolve(failure([{ code: "readerFailed", reason: event.message }]));
      };
      worker.postMessage(request);
    });
  return {
    read: (file) =>
      ask("check", file, (answer) => (answer.task === "check" ? answer.outcome : undefined)),
    open: (file) =>
      ask("open", file, (answer) => (answer.task === "open" ? answer.outcome : undefined)),
    close,
  };
}
