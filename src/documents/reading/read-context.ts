import { foldedName } from "../../basics/folded-name";
import { isBlank } from "./characters";
import { endsWithWords, typeAtEnd, type TypeWords } from "../document-types";

/** How far back the words before a number are read; enough for `Luật sửa đổi, bổ sung một số điều của Luật …`. */
const REACH = 100;

/** What stands between words and a number beside blanks: a colon, the leaders of a form, marks of emphasis. */
const FILLER = ":.…_*";

/** Words after which `số` or a number is something else: a form, a count, an address, a standard. */
const OTHER_NUMBERS: readonly string[] = [
  "mẫu",
  "biểu",
  "phụ lục",
  "bảng",
  "hình",
  "tổng",
  "một",
  "chỉ",
  "hệ",
  "mã",
  "nhà",
  "thửa",
  "lô",
  "tài khoản",
  "tcvn",
  "qcvn",
  "iso",
].map(foldedName);

const NUMBER_WORD = foldedName("số");

/** What the words before a number say of it. */
export interface NumberContext {
  /** The kind of document right before it, where there is one. */
  readonly type: TypeWords | undefined;
  /** True after `số`. */
  readonly isNumbered: boolean;
  /** True where it is the number of something else than a document. */
  readonly isOther: boolean;
  /** The words before kind and `số`, folded; they may begin within a word. */
  readonly before: string;
  /** Where `số` begins if nothing stands before it in its line, as in the head of a letter; else undefined. */
  readonly headOfLetter: number | undefined;
}

function beforeFiller(text: string, at: number): number {
  let start = at;
  while (
    start > 0 &&
    at - start < REACH &&
    (isBlank(text, start - 1) || FILLER.includes(text.charAt(start - 1)))
  )
    start -= 1;
  return start;
}

/** Where the line's first word begins, if that is the word which ends here. */
function lineStart(text: string, end: number): number | undefined {
  const line = text.slice(Math.max(0, end - REACH), end);
  const opening = /(?:^|[\n\r\t|]|\s{2})[\s*_|]*([\p{L}\p{M}]+)$/u.exec(line);
  return opening?.[1] === undefined ? undefined : end - opening[1].length;
}

/** Reads the words before a place where a number begins, or would begin if it had not been left blank. */
export function readContext(text: string, at: number): NumberContext {
  const end = beforeFiller(text, at);
  const words = foldedName(text.slice(Math.max(0, end - REACH), end));
  const isNumbered = endsWithWords(words, NUMBER_WORD);
  const gap = text.slice(end, at);
  const rest = isNumbered ? words.slice(0, -NUMBER_WORD.length).replace(/[\s*_]+$/u, "") : words;
  const isApart = !isNumbered && /[\n\r.…]/u.test(gap);
  const type = isApart ? undefined : typeAtEnd(rest);
  return {
    type,
    isNumbered,
    isOther: type === undefined && OTHER_NUMBERS.some((each) => endsWithWords(rest, each)),
    before: type?.before ?? rest,
    headOfLetter: isNumbered && type === undefined ? lineStart(text, end) : undefined,
  };
}
