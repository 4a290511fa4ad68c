/** One entry of a unit's evidence register, as typed; "" where blank, the date as `yyyy-mm-dd` where it is one. */
export interface EvidenceEntry {
  readonly code: string;
  readonly type: string;
  readonly symbol: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string;
  readonly passage: string;
  readonly criteria: string;
  readonly file: string;
  readonly status: string;
}

/** An entry by what stands in the cells of its row; `code` is what criteria cite it by. */
export function evidenceEntry(
  code: string,
  text: (field: Exclude<keyof EvidenceEntry, "code">) => string,
): EvidenceEntry {
  return {
    code,
    type: text("type"),
    symbol: text("symbol"),
    date: text("date"),
    issuer: text("issuer"),
    subject: text("subject"),
    passage: text("passage"),
    criteria: text("criteria"),
    file: text("file"),
    status: text("status"),
  };
}

/** What the leader has to ask of a unit whose form followed an older version of the template; codes of leaves. */
export interface AfterMigration {
  /** The form's version. */
  readonly from: string;
  readonly toConfirm: readonly string[];
  readonly toAnswer: readonly string[];
}

/** What came back with a unit's form beside its entries. */
export interface Received {
  /** The file's name, for people. */
  readonly file: string;
  /** Leaf code → the evidence codes cited there, as typed. */
  readonly citations: ReadonlyMap<string, string>;
  readonly evidence: readonly EvidenceEntry[];
  /** Absent where the form followed the bloc's own template. */
  readonly migrated?: AfterMigration | undefined;
}
