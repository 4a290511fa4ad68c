/** Something about a document that its unit should look at again; `evidence` is its code in the register. */
export type EvidenceWarning = { readonly evidence: string } & (
  | {
      readonly code: "outsideWindow";
      readonly date: string;
      readonly from: string;
      readonly to: string;
    }
  /** Said to be issued, and dated later than today. */
  | { readonly code: "inFuture"; readonly date: string }
  | { readonly code: "dateUnreadable"; readonly given: string }
  /** Issued, and without a number. */
  | { readonly code: "numberMissing" }
  /** The office in its symbol may be another one, misspelt. */
  | {
      readonly code: "symbolNear";
      readonly given: string;
      readonly near: string;
      readonly office: string;
    }
  /** Cited, and without the section or page that proves the point. */
  | { readonly code: "passageMissing" }
  /** A file or link that only the unit's own machine can open. */
  | { readonly code: "fileLocal"; readonly given: string }
  /** The register has the document already. */
  | { readonly code: "documentTwice"; readonly other: string }
  /** One document for two criteria of the same bonus. */
  | { readonly code: "bonusTwice"; readonly criteria: readonly [string, string] }
);
