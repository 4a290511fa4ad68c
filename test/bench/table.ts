import { type Entrant, figure, ratio, type Results, type Spread } from "./rounds";

/** What is wished for: one entrant is to take at most so many times as long as another. */
export interface Target {
  readonly text: string;
  readonly key: string;
  readonly other: string;
  /** At most this ratio. */
  readonly atMost: number;
}

function short(value: number): string {
  if (Number.isNaN(value)) return "-";
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

function withSpread({ median, from, to }: Spread): string {
  return `${short(median)} (${short(from)}-${short(to)})`;
}

function printed(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((text, at) =>
          at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

/** The figures of one work as a table: medians over the rounds, in brackets the lowest and the highest. */
export function table(entrants: readonly Entrant[], floor: string, results: Results): string {
  const { failures } = results;
  const lines = entrants.map(({ key, title }) => {
    const failure = failures.get(key);
    if (failure !== undefined) return [title, failure, "", ""];
    return [
      title,
      short(figure(results, key, "milliseconds").median),
      withSpread(ratio(results, key, floor)),
      figure(results, key, "peak").median.toFixed(0),
    ];
  });
  return printed([["", "ms", "x floor", "peak MB"], ...lines]);
}

/** Whether each target is reached, with the figure it is about. */
export function verdicts(targets: readonly Target[], results: Results): string {
  return targets
    .map(({ text, key, other, atMost }) => {
      const { median } = ratio(results, key, other);
      const faster = atMost < 1;
      const shown = faster ? `${short(1 / median)} x` : `${short(median)} x`;
      if (Number.isNaN(median)) return `  not measured  ${text}`;
      return `  ${median <= atMost ? "reached" : "MISSED "}  ${text}: ${shown}`;
    })
    .join("\n");
}
