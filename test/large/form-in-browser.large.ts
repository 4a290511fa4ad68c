import { recogniseBook } from "../../src/actions/open-book";
import { sha256Hex } from "../../src/hosts/digest/sha-256";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { createWriter } from "../../src/hosts/xlsx/write/write-workbook";
import { viPaneWords } from "../../src/i18n/pane/vi";
import { viSheets } from "../../src/i18n/sheets/vi";
import { type Entry } from "../../src/scoring/self-assessment/entry";
import { leavesOf } from "../../src/scoring/template/criterion-tree";
import { judgeForm } from "../../src/workbook/unit/judge-form";
import { planUnitWorkbook } from "../../src/workbook/unit/unit-workbook";
import { referenceBloc } from "../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../fixtures/returned-forms";
import { describeWith } from "../programs/program";
import {
  openEmptyWorkbook,
  openFile,
  paneOf,
  saveWorkbook,
} from "../workbench/browser/opened-workbench";
import { answerByKeyboard, tabTo } from "../workbench/browser/pane-keyboard";
import { useWorkbench } from "../workbench/browser/used-workbench";

const FILLING = 600_000;
const { member } = viPaneWords;
const { template, bloc } = referenceBloc("khoi-2026-100");
const UNIT = bloc.units[0]!;

/** What the unit says, each with an explanation that stands for evidence. */
const ANSWERS: ReadonlyMap<string, Entry> = new Map(
  [...selfEntries(bloc, UNIT.id)].flatMap(([code, { self }]): (readonly [string, Entry])[] =>
    self === undefined ? [] : [[code, { ...self, reason: self.reason || `Giải trình ${code}` }]],
  ),
);

describeWith("chromium", "a form in a browser", () => {
  const workbench = useWorkbench();

  it(
    "is answered, checked and sealed with the keyboard alone, and the leader can take it in",
    async () => {
      const page = await openEmptyWorkbook(workbench);
      const plan = planUnitWorkbook(
        { setup: bloc, template, unit: UNIT, entries: new Map() },
        viSheets,
      );
      const file = { name: "Phieu.xlsx", bytes: createWriter()(plan) };
      await openFile(page, file);
      const pane = paneOf(page);
      await pane.getByRole("heading", { name: member.title(UNIT.name) }).waitFor();
      const own = leavesOf(template.criteria).filter(({ code }) => ANSWERS.has(code));
      const [first] = own;
      await pane.getByRole("heading", { name: member.title(UNIT.name) }).focus();
      await tabTo(page, `${first!.code} ${first!.title}`);
      await page.keyboard.press("Enter");
      for (const [at, leaf] of own.entries()) {
        await pane.getByText(member.card.place(at + 1, own.length)).waitFor();
        await answerByKeyboard(page, leaf, ANSWERS.get(leaf.code)!);
      }
      await pane.getByText(member.left.nothingLeft).waitFor();
      await tabTo(page, member.left.check);
      await page.keyboard.press("Enter");
      await pane.getByText(member.submit.ready).waitFor();
      await tabTo(page, member.submit.sealNow);
      await page.keyboard.press("Enter");
      await pane.getByText(member.submit.sealedState).waitFor();
      const saved = readWorkbook((await saveWorkbook(page)).bytes);
      if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
      const opened = recogniseBook(saved.value, { known: KNOWN, digest: sha256Hex });
      if (opened.kind !== "member") throw new Error(opened.kind);
      const { form } = opened;
      const entries = [...form.entries].map(([code, { self }]) => [code, self]);
      expect(new Map(entries as [string, Entry][])).toEqual(ANSWERS);
      const { problems, findings, repairs, reminders, seal } = form;
      expect([...problems, ...findings, ...repairs, ...reminders]).toEqual([]);
      expect(seal.agrees).toBe(true);
      const empty = { ...bloc, entries: new Map() };
      const verdict = judgeForm(form, { template, bloc: empty }, new Map(), sha256Hex);
      expect(verdict.kind).toBe("fits");
    },
    FILLING,
  );
});
