import { foldedName } from "../../../basics/folded-name";
import { type Scorer } from "../../../scoring/template/criterion";
import { beginsWith, foldedAll, mentions } from "../cells/table-cells";

/** The first that is mentioned counts: where the unit scores itself too, its form must ask for it. */
const MENTIONED: readonly (readonly [Scorer, readonly string[]])[] = [
  ["unit", foldedAll(["tự chấm", "tự đánh giá", "đơn vị", "các đơn vị", "thành viên", "unit"])],
  [
    "leader",
    foldedAll(["trưởng khối", "khối trưởng", "trưởng cụm", "cụm trưởng", "khối", "leader"]),
  ],
  [
    "board",
    foldedAll([
      "ban thi đua",
      "ban tđkt",
      "thi đua khen thưởng",
      "hội đồng",
      "sở nội vụ",
      "cơ quan thường trực",
      "board",
    ]),
  ],
];
const AGENCIES = foldedAll([
  "sở",
  "văn phòng",
  "cơ quan",
  "thanh tra",
  "ban",
  "công an",
  "cục",
  "chi cục",
  "agency",
]);

/** Who scores, and whether the text says it for certain; an agency is the likeliest of what is not known. */
export function scorerFromText(text: string): {
  readonly scorer: Scorer;
  readonly certain: boolean;
} {
  const folded = foldedName(text).replace(/[,-]/gu, " ").replace(/\s+/gu, " ");
  const known = MENTIONED.find(([, phrases]) => phrases.some((phrase) => mentions(folded, phrase)));
  if (known !== undefined) return { scorer: known[0], certain: true };
  return { scorer: "agency", certain: AGENCIES.some((phrase) => beginsWith(folded, phrase)) };
}
