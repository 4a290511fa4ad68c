import { type FileMatch } from "../../../workbook/unit/evidence-files/match-files";

/** The words of checking which documents have their files. */
export interface FilesWords {
  readonly title: string;
  /** Leads here from the register. */
  readonly open: string;
  readonly intro: string;
  readonly pickFolder: string;
  readonly pickFiles: string;
  /** How many files there are, and of how many documents the file is there. */
  readonly counted: (files: number, found: number, all: number) => string;
  readonly asked: (count: number) => string;
  readonly askedSays: string;
  readonly choose: string;
  readonly missing: (count: number) => string;
  readonly unused: (count: number) => string;
  readonly found: (count: number) => string;
  readonly links: (count: number) => string;
  readonly by: Readonly<Record<FileMatch["by"], string>>;
  readonly write: (count: number) => string;
  readonly written: (codes: string) => string;
  readonly all: string;
}

/** The words of keeping the register's column of criteria and the citations in step. */
export interface LinksWords {
  readonly heading: (count: number) => string;
  readonly onlyListed: (criteria: string) => string;
  readonly onlyCited: (criteria: string) => string;
  readonly unknown: (given: string) => string;
  readonly cite: (criteria: string) => string;
  readonly list: (count: number) => string;
  readonly listed: string;
  readonly cited: (code: string) => string;
}
