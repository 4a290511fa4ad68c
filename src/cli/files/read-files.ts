import { readFile } from "node:fs/promises";
import { isNativeError } from "node:util/types";
import { failure, type Result, success } from "../../basics/result";
import { type DiskProblem } from "../../i18n/command-line/command-problem";
import { diskProblem } from "./disk-problem";

/** The bytes of a file. */
export async function readBytes(path: string): Promise<Result<Uint8Array, DiskProblem>> {
  try {
    return success(await readFile(path));
  } catch (error) {
    return failure([diskProblem("fileUnreadable", path, error)]);
  }
}

/** The text of a file in UTF-8, without the mark that some editors put in front; undefined where it is none. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line in which a parser stopped, as far as its message says so; else 0. */
function brokenLine(text: string, message: string): number {
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position === undefined)
    return message.includes("end of JSON input") ? text.trimEnd().split("\n").length : 0;
  return text.slice(0, Number(position)).split("\n").length;
}

/** The text of a file. */
export async function readText(path: string): Promise<Result<string, DiskProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decoded(bytes.value);
  return text === undefined ? failure([{ code: "textNotUnicode", path }]) : success(text);
}

/** The value of a JSON file. */
export async function readJson(path: string): Promise<Result<unknown, DiskProblem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  try {
    const value: unknown = JSON.parse(text.value);
    return success(value);
  } catch (error) {
    const message = isNativeError(error) ? error.message : "";
    return failure([{ code: "jsonBroken", path, line: brokenLine(text.value, message) }]);
  }
}
