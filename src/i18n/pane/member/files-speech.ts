import { type Language } from "../../../basics/language";
import { enFiles, enLinks } from "./en-files";
import { type FilesWords, type LinksWords } from "./files-words";
import { viFiles, viLinks } from "./vi-files";

/** What is said of files and links; it is loaded with the member's screens, not with the pane. */
export const FILES_SPEECH: Readonly<
  Record<Language, { readonly files: FilesWords; readonly links: LinksWords }>
> = {
  vi: { files: viFiles, links: viLinks },
  en: { files: enFiles, links: enLinks },
};
