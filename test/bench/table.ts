import { type Entrant, figure, ratio, type Results, type Spread } from "./rounds";

/** What is wished for: one entrant is to take at most so many times as long as another, or so many milliseconds. */
export type Target = { readonly text: string; readonly key: string } & (
  { readonly other: string; readonly atMost: number } | { readonly milliseconds: number }
);

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

/** How many times as long one takes as another, in words; a dash where either has no figures. */
export function times(results: Results, key: string, other: string): string {
  return `${short(ratio(results, key, other).median)} x`;
}

/** The figures of one work as a table: medians over the rounds, in brackets the lowest and the highest. */
export function table(
  entrants: readonly Entrant[],
  { floor, against }: { readonly floor: string; readonly against: string },
  results: Results,
): string {
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
  return printed([["", "ms", `x ${against}`, "peak MB"], ...lines]);
}

/** The figure that a target is about, whether it is small enough, and how it is told. */
function reached(
  target: Target,
  results: Results,
): { readonly value: number; readonly isReached: boolean; readonly shown: string } {
  if ("milliseconds" in target) {
    const { median } = figure(results, target.key, "milliseconds");
    const isReached = median <= target.milliseconds;
    return { value: median, isReached, shown: `${short(median)} ms` };
  }
  const { median } = ratio(results, target.key, target.other);
  const shown = `${short(target.atMost < 1 ? 1 / median : median)} x`;
  return { value: median, isReached: median <= target.atMost, shown };
}

/** Whether each target is reached, with the figure it is about. */
export function verdicts(targets: readonly Target[], results: Results): string {
  return targets
    .map((target) => {
      const { value, isReached, shown } = reached(target, results);
      if (Number.isNaN(value)) return `  not measured  ${target.text}`;
      return `  ${isReached ? "reached" : "MISSED "}  ${target.text}: ${shown}`;
    })
    .join("\n");
}
