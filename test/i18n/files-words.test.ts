import { FILES_SPEECH } from "../../src/i18n/pane/member/files-speech";
import { type FilesWords, type LinksWords } from "../../src/i18n/pane/member/files-words";

type Words = { readonly files: FilesWords; readonly links: LinksWords };

/** Texts that carry data, with the data that each must show. */
const TELLING: readonly (readonly [
  title: string,
  data: readonly string[],
  say: (words: Words) => string,
])[] = [
  ["how many files have a document", ["12", "5", "7"], ({ files }) => files.counted(12, 5, 7)],
  ["how many files are asked about", ["3"], ({ files }) => files.asked(3)],
  ["how many documents lack a file", ["3"], ({ files }) => files.missing(3)],
  ["how many files are left over", ["3"], ({ files }) => files.unused(3)],
  ["how many documents have a file", ["3"], ({ files }) => files.found(3)],
  ["how many documents are on the web", ["3"], ({ files }) => files.links(3)],
  ["how many names can be written", ["3"], ({ files }) => files.write(3)],
  ["whose file names were written", ["MC03"], ({ files }) => files.written("MC03")],
  ["how often both sides differ", ["3"], ({ links }) => links.heading(3)],
  ["what the register alone says", ["I.4"], ({ links }) => links.onlyListed("I.4")],
  ["what the criteria alone say", ["I.4"], ({ links }) => links.onlyCited("I.4")],
  ["what is no code", ["Cải cách"], ({ links }) => links.unknown("Cải cách")],
  ["where to cite", ["I.4"], ({ links }) => links.cite("I.4")],
  ["how many columns can be written", ["3"], ({ links }) => links.list(3)],
  ["what is cited now", ["MC03"], ({ links }) => links.cited("MC03")],
];

it.each(TELLING)("the member is told %s with all its data, in both languages", (_, data, say) => {
  const [vi, en] = [say(FILES_SPEECH.vi), say(FILES_SPEECH.en)];
  for (const each of data) {
    expect(vi).toContain(each);
    expect(en).toContain(each);
  }
  expect(vi).not.toBe(en);
});

it("no text about files and links is left in Vietnamese where the pane speaks English", () => {
  for (const kind of ["files", "links"] as const) {
    const [vi, en] = [FILES_SPEECH.vi[kind], FILES_SPEECH.en[kind]];
    const plain = (words: object) =>
      Object.entries({ ...words }).filter(([, text]) => typeof text === "string");
    for (const [key, text] of plain(en)) expect(plain(vi)).not.toContainEqual([key, text]);
  }
});

it("one file and one document are counted as one in English", () => {
  expect(FILES_SPEECH.en.files.counted(1, 1, 1)).toBe("1 file · 1 of 1 document found");
  expect(FILES_SPEECH.en.links.list(1)).toMatch(/1 document$/u);
});
