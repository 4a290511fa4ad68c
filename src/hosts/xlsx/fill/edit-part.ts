import { failure, success, type Result } from "../../../basics/result";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type ZipPackage } from "../package/read-zip";
import { type XmlScanner } from "../xml/scan-xml";
import { eachChild, readXmlPart } from "../xml/walk-xml";
import { joinBytes } from "../package/packing";
import { afterSpace, bytesOf, findBytes, standsAt } from "../xml/xml-bytes";
import { XML_HEAD } from "../write/xml-text";
import { spliced, type Splice } from "./splice";

const [DECLARATION, DECLARATION_END] = [bytesOf("<?xml"), bytesOf("?>")];

/** An edited part that says it is in UTF-8, whatever it was in before. */
function declared(source: Uint8Array): Uint8Array {
  const isDeclared = standsAt(source, 0, DECLARATION);
  const from = isDeclared ? findBytes(source, 0, DECLARATION_END) + DECLARATION_END.length : 0;
  return joinBytes([bytesOf(XML_HEAD), source.subarray(afterSpace(source, from))]);
}

/** A part with the splices made that `plan` finds while it reads the opened root. The problems are those of the part. */
export function editPart(
  zip: ZipPackage,
  part: string,
  plan: (scanner: XmlScanner) => readonly Splice[],
): Result<Uint8Array, FileProblem> {
  let edited: Uint8Array = new Uint8Array();
  const problems = readXmlPart(zip, part, (scanner) => {
    edited = spliced(scanner.source, plan(scanner));
  });
  return problems.length === 0 ? success(declared(edited)) : failure(problems);
}

/** Takes out the element just opened, with all that is in it, and moves to its end. */
export function takenOut(scanner: XmlScanner): Splice {
  const { from } = scanner;
  eachChild(scanner, () => undefined);
  return { from, to: scanner.to, text: "" };
}

/** A part without those children of its root that `refers` recognises. */
export function withoutChildren(
  zip: ZipPackage,
  part: string,
  refers: (scanner: XmlScanner) => boolean,
): Result<Uint8Array, FileProblem> {
  return editPart(zip, part, (scanner) => {
    const splices: Splice[] = [];
    eachChild(scanner, () => {
      if (refers(scanner)) splices.push(takenOut(scanner));
    });
    return splices;
  });
}
