import { type DraftStep } from "../../../workbook/bloc/draft/bloc-draft";

/** The words of the screens that set up a bloc. */
export interface CreateWords {
  readonly steps: Readonly<Record<DraftStep, string>>;
  /** `at` counts from 1. */
  readonly step: (at: number, of: number, name: string) => string;
  readonly toTemplate: string;
  readonly toPreview: string;
  readonly create: string;
  readonly createdAs: (name: string, members: number) => string;
  readonly chooseTemplate: string;
  /** What a table of criteria is called until somebody names it. */
  readonly tableTitle: (bloc: string) => string;
  readonly sources: Readonly<
    Record<"shipped" | "file" | "table", { readonly name: string; readonly about: string }>
  >;
  /** Leaves and points of a template; the points as people write them. */
  readonly extent: (criteria: number, scale: string) => string;
  readonly pickFile: string;
  readonly pickAnother: string;
  readonly file: (name: string) => string;
  readonly fileNoJson: (name: string) => string;
  readonly fileFaults: (name: string) => string;
  /** The sheets that people will see, by name. */
  readonly willDraw: (count: number, names: string) => string;
  readonly willHold: (members: number, criteria: number, scale: string) => string;
  readonly willKeep: string;
  readonly due: (day: string) => string;
  readonly window: (from: string, to: string) => string;
  readonly noLeader: string;
}
