import { type Bench, inNode, report } from "./report";

/** The largest bloc there is, and how many blocs a province has. */
const [UNITS, LEAVES, BLOCS] = [30, 100, 300];

/** How often one process scores. */
const TIMES = 200;
const FEW_TIMES = 5;

/**
 * What twice and four times the work may take to be nearer to linear growth than to quadratic: more memory is slower
 * memory, so that it never comes out at 2 and 4.
 */
const [TWICE, FOUR_TIMES] = [2 ** 1.5, 4 ** 1.5];

/** Times the scoring engine, and how its time grows with the size of a bloc. */
export function scoreBlocs(bench: Bench): void {
  const job = { work: "score", items: UNITS, leaves: LEAVES, shares: TIMES } as const;
  const anew = { ...job, candidate: "anew" } as const;
  report(
    {
      heading: `Scoring a bloc of ${String(UNITS)} units x ${String(LEAVES)} leaves; ms a bloc`,
      entrants: [
        inNode(bench, "one bloc", anew),
        inNode(bench, "again after one edit", { ...job, candidate: "again" }),
        inNode(bench, "why all neighbours stand so, settled places", {
          ...job,
          candidate: "explained",
        }),
        inNode(bench, "smallest changes of all neighbours", { ...job, candidate: "swapped" }),
        inNode(bench, "what to verify for three places", {
          ...job,
          candidate: "queued",
          shares: FEW_TIMES,
        }),
        inNode(bench, "the first bloc of a process", { ...job, candidate: "first", shares: 1 }),
        inNode(bench, `each of the ${String(BLOCS)} blocs of a province`, {
          ...job,
          candidate: "province",
          shares: BLOCS,
        }),
        inNode(bench, "twice the units", { ...anew, key: "units", items: 2 * UNITS }),
        inNode(bench, "twice the leaves", { ...anew, key: "leaves", leaves: 2 * LEAVES }),
        inNode(bench, "twice of both", {
          ...anew,
          key: "both",
          items: 2 * UNITS,
          leaves: 2 * LEAVES,
        }),
      ],
      floor: "anew",
      against: "one bloc",
      targets: [
        { text: "one bloc within 5 ms", key: "anew", milliseconds: 5 },
        { text: "again after one edit within 1 ms", key: "again", milliseconds: 1 },
        { text: "why and settled places within 5 ms", key: "explained", milliseconds: 5 },
        { text: "smallest changes within 50 ms", key: "swapped", milliseconds: 50 },
        { text: "what to verify within 500 ms", key: "queued", milliseconds: 500 },
        { text: "a bloc of a province within 5 ms", key: "province", milliseconds: 5 },
        {
          text: "twice the units: nearer to linear growth than to quadratic",
          key: "units",
          other: "anew",
          atMost: TWICE,
        },
        {
          text: "twice the leaves: nearer to linear growth than to quadratic",
          key: "leaves",
          other: "anew",
          atMost: TWICE,
        },
        {
          text: "twice of both: nearer to linear growth than to quadratic",
          key: "both",
          other: "anew",
          atMost: FOUR_TIMES,
        },
      ],
    },
    bench.options.rounds,
  );
}
