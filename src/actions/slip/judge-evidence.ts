import { type EvidenceVerdict } from "../../scoring/import/slips/slip";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";

/** Says of a unit's evidence for a criterion what was found, or with an undefined verdict takes back what was said. */
export function judgeEvidence<Book extends Pick<BlocBook, "record">>(
  book: Book,
  { unit, criterion }: Pick<EvidenceVerdict, "unit" | "criterion">,
  said: Pick<EvidenceVerdict, "verdict" | "remark"> | undefined,
): Book {
  const isIt = (each: EvidenceVerdict): boolean =>
    each.unit === unit && each.criterion === criterion;
  const { record } = book;
  const others = record.verdicts.filter((each) => !isIt(each));
  const verdicts = said === undefined ? others : [...others, { unit, criterion, ...said }];
  return { ...book, record: { ...record, verdicts } };
}
