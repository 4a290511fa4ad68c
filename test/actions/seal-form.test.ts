import { checkForm } from "../../src/actions/check-form";
import { fillForm } from "../../src/actions/fill-form";
import { issueForms } from "../../src/actions/issue-forms";
import { type SealedForm, sealForm } from "../../src/actions/seal-form";
import { enSheets } from "../../src/i18n/sheets/en";
import { viSheets } from "../../src/i18n/sheets/vi";
import { type SheetWords } from "../../src/workbook/look/sheet-words";
import { HOSTS } from "../cli/command-line";
import { textsOf } from "../fixtures/sealed/package-texts";
import { oddWorkbook } from "../fixtures/odd-package";
import { referenceBloc } from "../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../fixtures/returned-forms";

const { template, bloc } = referenceBloc("kiem-thu-c");
const TOOLS = { ...HOSTS, known: KNOWN };

/** The form of the first unit as a file, filled in. */
function filledForm(words: SheetWords): Uint8Array {
  const issued = issueForms(template, bloc, words, HOSTS.write);
  const form = issued.ok ? issued.value[0] : undefined;
  if (form === undefined) throw new Error("not issued");
  const entries = selfEntries(bloc, form.unit.id);
  const filled = fillForm(form.bytes, { template, entries }, words, HOSTS.fill);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return filled.value;
}

function typed(form: Uint8Array, row: number, column: number, value: string): Uint8Array {
  const changes = new Map([[viSheets.form.sheet, [{ row, column, value }]]]);
  const result = HOSTS.fill(form, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function sealed(form: Uint8Array): SealedForm {
  const result = sealForm(form, TOOLS);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function checked(form: Uint8Array) {
  const result = checkForm(form, HOSTS.read, KNOWN, HOSTS.digest);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe.each([
  ["Vietnamese", viSheets, "Mã niêm phong: "],
  ["English", enSheets, "Seal: "],
] as const)("a form in %s that is sealed", (_, words, label) => {
  const form = filledForm(words);
  const { bytes, seal } = sealed(form);

  it("states the seal of its content, and is otherwise the form that it was", () => {
    const [before, after] = [checked(form), checked(bytes)];
    expect(after.seal).toEqual({ printed: seal, computed: seal, agrees: true });
    expect(before.seal).toEqual({ printed: null, computed: seal, agrees: null });
    expect(after.entries).toEqual(before.entries);
    expect(after.findings).toEqual([]);
    expect(after.reminders).toEqual(before.reminders);
  });

  it("prints it at the foot of every page of the form, the register and the awards, and nowhere else", () => {
    const feet = textsOf(bytes).filter(({ text }) => text.includes("<oddFooter>"));
    const codes = [...textsOf(form)].filter(({ text }) => text.includes("<oddFooter>"));
    expect([codes.length, feet.length]).toEqual([0, 3]);
    for (const { text } of feet) {
      const footers = [...text.matchAll(/<(odd|first)Footer>([^<]*)<\/\1Footer>/g)];
      expect(footers.map(([, kind]) => kind)).toEqual(["odd", "first"]);
      for (const [, , footer] of footers) expect(footer).toContain(`${label}${seal}`);
    }
  });

  it("gets the same seal when it is sealed again, and another one after a change", () => {
    expect(sealed(bytes).seal).toBe(seal);
    expect(sealed(bytes).bytes).toEqual(bytes);
  });
});

describe("sealing a form", () => {
  const form = filledForm(viSheets);

  it("replaces a seal that no longer fits", () => {
    const first = sealed(form);
    const changed = typed(first.bytes, 10, 10, "Giải trình thêm");
    expect(checked(changed).seal).toMatchObject({ printed: first.seal, agrees: false });
    const second = sealed(changed);
    expect(second.seal).not.toBe(first.seal);
    expect(checked(second.bytes).seal).toMatchObject({ printed: second.seal, agrees: true });
    expect(checked(second.bytes).findings).toEqual([]);
    const texts = textsOf(second.bytes).map(({ text }) => text);
    expect(texts.filter((text) => text.includes(first.seal))).toEqual([]);
  });

  it("lists what is still to do without minding it", () => {
    expect(sealed(form).form.reminders.length).toBeGreaterThan(0);
  });

  it("is refused while an answer cannot be taken, with every such answer", () => {
    const wrong = typed(typed(form, 10, 5, "hai rưỡi"), 12, 5, "?");
    const result = sealForm(wrong, TOOLS);
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ about, issue }) => [about, issue.code])).toEqual([
      ["answer", "numberUnreadable"],
      ["answer", expect.stringMatching(/Unreadable$/)],
    ]);
  });

  it("is refused for what is no form", () => {
    for (const [bytes, code] of [
      [new Uint8Array([1, 2, 3]), "fileNotXlsx"],
      [oddWorkbook({ sheets: [{ name: "A", data: "" }] }), "formNotForm"],
    ] as const) {
      const result = sealForm(bytes, TOOLS);
      expect(result).toMatchObject({ ok: false, problems: [{ about: "file", issue: { code } }] });
    }
  });
});
