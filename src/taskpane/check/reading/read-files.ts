import { type CheckOutcome, type FormReader } from "./check-protocol";

/**
 * Reads files one after the other and tells each outcome with the file's position, from 0. Before each file it asks
 * whether to stop.
 */
export async function readFiles(
  files: readonly Blob[],
  reader: FormReader,
  told: (index: number, outcome: CheckOutcome) => void,
  stopAsked: () => boolean,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    if (stopAsked()) return;
    told(index, await reader.read(file));
  }
}
