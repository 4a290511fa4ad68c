import { failure, type Result, success } from "../../basics/result";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { excelProblem } from "./excel-problem";

/** As many bytes at once as a call of a function takes arguments everywhere; a multiple of 3 keeps pieces joinable. */
const PIECE = 0x6000;

/** Bytes in base 64. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join("");
}

/** Opens a file as a workbook in a window of its own; this pane stays with its own workbook. */
export async function openFile(bytes: Uint8Array): Promise<Result<void, HostProblem>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return success(undefined);
  } catch (error) {
    return failure([excelProblem(error)]);
  }
}
