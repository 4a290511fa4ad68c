/** What a format member holds, in Excel's own words: `#1F4E79`, `Center`, 12, true. */
export type LookValue = string | number | boolean;

/**
 * How a cell looks: the members of its format that were set, by their path on the wire below `Range.format`
 * (`Fill/Color`, `Borders/EdgeTop/Style`), and `NumberFormat`. Equal looks of one store are the same object.
 */
export type Look = Readonly<Record<string, LookValue>>;

/** Cells that lie under each side of a range get lines by these names. */
export const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const DEFAULTS: Look = {
  NumberFormat: "General",
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  ReadingOrder: "Context",
  AutoIndent: false,
  "Fill/Color": "#FFFFFF",
  "Fill/Pattern": "None",
  "Font/Name": "Calibri",
  "Font/Size": 11,
  "Font/Color": "#000000",
  "Font/Bold": false,
  "Font/Italic": false,
  "Font/Underline": "None",
  "Font/Strikethrough": false,
  "Protection/Locked": true,
  "Protection/FormulaHidden": false,
};

const BORDER_DEFAULTS: Look = { Style: "None", Weight: "Thin", Color: "#000000" };

/** What a member of the format holds as long as nobody set it; undefined for one that no cell has. */
export function defaultLook(path: string): LookValue | undefined {
  const line = /^Borders\/\w+\/(\w+)$/.exec(path)?.[1];
  return line === undefined ? DEFAULTS[path] : BORDER_DEFAULTS[line];
}

/** What a member of a look holds, set or not. */
export function lookValue(look: Look, path: string): LookValue | undefined {
  return look[path] ?? defaultLook(path);
}

/** Makes looks of one store, each once. */
export interface Looks {
  readonly plain: Look;
  /** The look with one member changed; undefined takes it away. */
  readonly changed: (look: Look, path: string, value: LookValue | undefined) => Look;
  /** The one object of a look that was put together elsewhere. */
  readonly known: (look: Look) => Look;
}

function changedMembers(look: Look, path: string, value: LookValue | undefined): Look {
  const others = Object.entries(look).filter(([each]) => each !== path);
  return Object.fromEntries(value === undefined ? others : [...others, [path, value]]);
}

/** Begins with the look of a cell that nobody touched. */
export function createLooks(): Looks {
  const byContent = new Map<string, Look>();
  const bySteps = new Map<Look, Map<string, Look>>();
  const known = (look: Look): Look => {
    const ordered = Object.entries(look).sort(([one], [other]) => (one < other ? -1 : 1));
    const content = JSON.stringify(ordered);
    const found = byContent.get(content) ?? Object.freeze(Object.fromEntries(ordered));
    byContent.set(content, found);
    return found;
  };
  return {
    plain: known({}),
    known,
    changed: (look, path, value) => {
      const steps = bySteps.get(look) ?? new Map<string, Look>();
      bySteps.set(look, steps);
      const step = `${path}=${JSON.stringify(value)}`;
      const next = steps.get(step) ?? known(changedMembers(look, path, value));
      steps.set(step, next);
      return next;
    },
  };
}
