/**
 * Reads files one after the other and tells each outcome with the file's position, from 0. Before each file it asks
 * whether to stop.
 */
export async function readFiles<Outcome>(
  files: readonly Blob[],
  read: (file: Blob) => Promise<Outcome>,
  told: (index: number, outcome: Outcome) => void,
  stopAsked: () => boolean,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    if (stopAsked()) return;
    told(index, await read(file));
  }
}
