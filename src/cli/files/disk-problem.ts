import { isNativeError } from "node:util/types";
import { type DiskProblem, type FileTrouble } from "../../i18n/command-line/command-problem";

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: "notFound",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  EISDIR: "isFolder",
  ENOTDIR: "notFolder",
  EEXIST: "notFolder",
  ENOSPC: "full",
  EDQUOT: "full",
  EBUSY: "inUse",
  ETXTBSY: "inUse",
  ENAMETOOLONG: "nameTooLong",
};

/**
 * An error of the operating system as a problem with the file at `path`.
 *
 * @throws the error itself when it is none of the operating system's: then it is our own mistake.
 */
export function diskProblem(
  code: "fileUnreadable" | "outputUnwritable",
  path: string,
  error: unknown,
): DiskProblem {
  if (!isNativeError(error) || !("code" in error) || typeof error.code !== "string") throw error;
  const system = error.code;
  return { code, path, trouble: TROUBLES[system] ?? "other", system };
}
