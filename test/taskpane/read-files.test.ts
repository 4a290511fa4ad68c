import { type CheckOutcome } from "../../src/taskpane/check/reading/check-protocol";
import { readFiles } from "../../src/taskpane/check/reading/read-files";

const REFUSED: CheckOutcome = { ok: false, problems: [{ code: "fileEmpty" }] };
const FILES = [new Blob(["a"]), new Blob(["bb"]), new Blob(["ccc"])];

/** Notes what it is asked and what has been answered, in order. */
function notingReader(notes: string[]): (file: Blob) => Promise<CheckOutcome> {
  return async ({ size }) => {
    notes.push(`begin ${String(size)}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    notes.push(`end ${String(size)}`);
    return REFUSED;
  };
}

it("reads one file after the other and tells each outcome with its position", async () => {
  const notes: string[] = [];
  const told = (index: number): void => void notes.push(`told ${String(index)}`);
  await readFiles(FILES, notingReader(notes), told, () => false);
  const order = FILES.map(
    (_, at) => `begin ${String(at + 1)}, end ${String(at + 1)}, told ${String(at)}`,
  );
  expect(notes.join(", ")).toBe(order.join(", "));
});

it("lets the file at hand end and begins no other once a stop is asked for", async () => {
  const notes: string[] = [];
  const told = (index: number): void => void notes.push(`told ${String(index)}`);
  await readFiles(FILES, notingReader(notes), told, () => notes.includes("begin 2"));
  expect(notes).toEqual(["begin 1", "end 1", "told 0", "begin 2", "end 2", "told 1"]);
});
