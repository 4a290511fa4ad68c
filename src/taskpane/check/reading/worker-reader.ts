import { failure } from "../../../basics/result";
import { type CheckAnswer, type CheckRequest, type FormReader } from "./check-protocol";

/** A reader that hands each file to a worker. A worker that breaks costs its own file alone: the next gets a new one. */
export function workerReader(start: () => Worker): FormReader {
  let worker: Worker | undefined;
  let asked = 0;
  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    read: (file) =>
      new Promise((resolve) => {
        const request: CheckRequest = { id: ++asked, file };
        worker ??= start();
        worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
          if (data.id === request.id) resolve(data.outcome);
        };
        worker.onerror = (event) => {
          event.preventDefault();
          close();
          resolve(failure([{ code: "readerFailed", reason: event.message }]));
        };
        worker.postMessage(request);
      }),
    close,
  };
}
