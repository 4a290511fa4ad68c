import { sha256Hex, sha256OfBytes } from "../../src/hosts/digest/sha-256";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import {
  checkFile,
  openFile,
  type ReadingTools,
} from "../../src/taskpane/check/reading/check-file";
import { demoForms, type FormFile, retyped } from "./demo-forms";
import { KNOWN } from "../fixtures/returned-forms";

const TOOLS: ReadingTools = {
  read: readWorkbook,
  largest: 1_000_000,
  known: KNOWN,
  digest: sha256Hex,
  fingerprint: sha256OfBytes,
};

let form: FormFile;
beforeAll(() => {
  form = demoForms()[0]!;
});

const blob = ({ bytes }: FormFile): Blob => new Blob([Uint8Array.from(bytes)]);

it("names the unit as the form itself does", async () => {
  const outcome = await checkFile(blob(form), TOOLS);
  expect(outcome).toMatchObject({
    ok: true,
    value: { unitName: "Sở Công Thương", identity: { unit: "SCT", year: "2026" } },
  });
});

it("answers with plain data, which a worker can hand over whole", async () => {
  const odd = retyped(form, { D13: 20, F11: "chín mươi", F13: "9,5" });
  const outcome = await checkFile(blob(odd), TOOLS);
  expect(outcome.ok && outcome.value).toMatchObject({
    problems: [{ code: "numberUnreadable", cell: "F11" }],
    repairs: [{ code: "numberFromText", cell: "F13" }],
  });
  expect(structuredClone(outcome)).toEqual(outcome);
});

it("refuses a file above the limit without reading it", async () => {
  const unread = (): never => {
    throw new Error("The content was read.");
  };
  const huge = Object.assign(new Blob(["four"]), { arrayBuffer: unread });
  expect(await checkFile(huge, { ...TOOLS, largest: 3 })).toEqual({
    ok: false,
    problems: [{ code: "fileTooLarge", bytes: 4, limit: 3 }],
  });
});

it("says so when the system does not hand out the content", async () => {
  const locked = Object.assign(new Blob(["four"]), {
    arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")),
  });
  expect(await checkFile(locked, TOOLS)).toEqual({
    ok: false,
    problems: [{ code: "fileUnreadable" }],
  });
});

it("lets a fault of our own be seen as one", async () => {
  const broken = (): never => {
    throw new Error("a broken promise");
  };
  await expect(checkFile(blob(form), { ...TOOLS, read: broken })).rejects.toThrow("broken promise");
});

it("hands over what stands in a file, with the fingerprint of its bytes", async () => {
  const outcome = await openFile(blob(form), TOOLS);
  const read = readWorkbook(form.bytes);
  expect(outcome).toEqual({
    ok: true,
    value: { grids: read.ok ? read.value : undefined, fingerprint: sha256OfBytes(form.bytes) },
  });
  expect(structuredClone(outcome)).toEqual(outcome);
});

it("hands over nothing of a file that cannot be read", async () => {
  expect(await openFile(new Blob(["four"]), TOOLS)).toEqual({
    ok: false,
    problems: [{ code: "fileNotXlsx" }],
  });
});
