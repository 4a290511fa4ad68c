import { HANG, processorTime } from "../../../fixtures/processor-time";
import { nameOf, nextStep, openXml, textOf } from "../../../../src/hosts/xlsx/xml/scan-xml";
import { attributesOf } from "../../../../src/hosts/xlsx/xml/walk-xml";
import { bytesOf } from "../../../../src/hosts/xlsx/xml/xml-bytes";

/** What a scanner sees, written down: <name a=v>, </name>, text in quotes; the last entry is "end" or "fault <offset>". */
function stepsOf(source: string): readonly string[] {
  const scanner = openXml(bytesOf(source));
  const steps: string[] = [];
  for (;;) {
    const step = nextStep(scanner);
    if (step === "end") return [...steps, "end"];
    if (step === "fault") return [...steps, `fault ${scanner.from}`];
    const attributes = attributesOf(scanner)
      .map(([name, value]) => ` ${name}=${value}`)
      .join("");
    if (step === "open") steps.push(`<${nameOf(scanner)}${attributes}>`);
    else steps.push(step === "close" ? `</${nameOf(scanner)}>` : `'${textOf(scanner)}'`);
  }
}

it.each([
  ["an element", "<a>x</a>", ["<a>", "'x'", "</a>"]],
  ["one that closes itself", "<a/>", ["<a>", "</a>"]],
  ["prefixes", '<x:a y:b="1"></x:a >', ["<a y:b=1>", "</a>"]],
  ["both kinds of quotes", `<a b='"' c = "'"/>`, [`<a b=" c='>`, "</a>"]],
  ["named references", "<a>&lt;&gt;&amp;&quot;&apos;</a>", ["<a>", `'<>&"''`, "</a>"]],
  [
    "numeric references",
    "<a>&#273;&#x1EC3;&#128512;&#x20000;</a>",
    ["<a>", "'\u0111\u1ec3😀𠀀'", "</a>"],
  ],
  ["a reference only once", "<a>&amp;lt;</a>", ["<a>", "'&lt;'", "</a>"]],
  ["CDATA", "<a><![CDATA[<b>&amp;]]></a>", ["<a>", "'<b>&amp;'", "</a>"]],
  [
    "comments and instructions",
    "<?xml version='1.0'?><!-- a --><a><!----><?b c?></a>",
    ["<a>", "</a>"],
  ],
  ["line ends", "<a>1\r\n2\r3&#13;</a>", ["<a>", "'1\n2\n3\r'", "</a>"]],
  ["white space in attributes", '<a b="1\r\n2\t3&#10;"/>', ["<a b=1 2 3\n>", "</a>"]],
  ["white space around the root", " \r\n<a/>\n", ["<a>", "</a>"]],
])("reads %s", (_, source, steps) => {
  expect(stepsOf(source)).toEqual([...steps, "end"]);
});

it.each([
  ["nothing", "", 0],
  ["text alone", "điểm", 0],
  ["text after the root", "<a/>x", 4],
  ["a second root", "<a/><b/>", 4],
  ["an unfinished element", "<a><b/>", 7],
  ["elements closed in another order", "<a><b></a></b>", 6],
  ["a longer closing name", "<a></ab>", 3],
  ["an unfinished tag", "<a b='1'", 0],
  ["an unfinished attribute", "<a b='1></a>", 0],
  ["an attribute without quotes", "<a b=1/>", 0],
  ["an attribute without a value", "<a b/>", 0],
  ["attributes without a space between", "<a b='1'c='2'/>", 0],
  ["an attribute twice", "<a b='1' b='2'/>", 0],
  [
    "an attribute twice among many",
    `<a ${"bcdefghij"
      .split("")
      .map((x) => `${x}=''`)
      .join(" ")} b=''/>`,
    0,
  ],
  ["< in an attribute", "<a b='<'/>", 0],
  ["a bare ampersand", "<a>1 & 2</a>", 3],
  ["an entity of its own", "<a>&diem;</a>", 3],
  ["a named reference of HTML", "<a>&nbsp;</a>", 3],
  ["a reference to a forbidden character", "<a>&#0;</a>", 3],
  ["a reference to half a character", "<a>&#xD83D;</a>", 3],
  ["a reference beyond Unicode", "<a>&#x110000;</a>", 3],
  ["a forbidden character", "<a>\u0001</a>", 3],
  ["a DOCTYPE", "<!DOCTYPE a><a/>", 0],
  ["a DOCTYPE with entities", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 0],
  ["]]> in a text", "<a>]]></a>", 3],
  ["an unfinished CDATA", "<a><![CDATA[x</a>", 3],
  ["an unfinished comment", "<a><!-- x</a>", 3],
  ["-- in a comment", "<a><!-- -- --></a>", 3],
  ["an unfinished instruction", "<a><?b</a>", 3],
  ["a declaration that is not first", "<a/><?xml version='1.0'?>", 4],
  ["a name that begins with a digit", "<1a/>", 0],
  ["101 open elements", "<a>".repeat(101) + "</a>".repeat(101), 300],
])("refuses %s", (_, source, offset) => {
  expect(stepsOf(source).at(-1)).toBe(`fault ${offset}`);
});

it("stays refused: a fault is final", () => {
  const scanner = openXml(bytesOf("<a></b>"));
  while (nextStep(scanner) !== "fault") continue;
  expect([nextStep(scanner), nextStep(scanner)]).toEqual(["fault", "fault"]);
});

const MANY = 200_000;
it.each([
  ["ampersands", `<a>${"&".repeat(MANY)}</a>`],
  ["references", `<a>${"&amp;".repeat(MANY)}</a>`],
  ["quotes that never close", `<a>${"<b c='".repeat(MANY)}`],
  ["attributes", `<a ${Array.from({ length: MANY }, (_, at) => `b${at}=''`).join(" ")}/>`],
  ["comments that never close", `<a>${"<!--".repeat(MANY)}`],
  ["empty elements", `<a>${"<b/>".repeat(MANY)}</a>`],
  ["spaces in a tag", `<a${" ".repeat(MANY)}${"b ".repeat(MANY)}`],
  ["brackets of CDATA", `<a><![CDATA[${"]".repeat(MANY)}]]></a>`],
])("does not hang on two hundred thousand %s", (_, source) => {
  let steps = 0;
  expect(processorTime(() => (steps = stepsOf(source).length))).toBeLessThan(HANG);
  expect(steps).toBeGreaterThan(0);
});
