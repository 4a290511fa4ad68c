import { type Page } from "playwright-core";
import { demoForms, type FormFile, retyped } from "./demo-forms";
import { oleContainer } from "../hosts/xlsx/package/ole-container";
import { useServed } from "../programs/browser/use-served";
import { describeWith } from "../programs/program";
import { ended, hear, OFFICE_JS, openPane, pick } from "./opened-pane";
import { servePane } from "./served-pane";

const BROWSING = 60_000;

/** The ten forms of the sample season, one of them with odd answers, and two files that are no forms. */
function twelveFiles(): readonly FormFile[] {
  const [first, second, ...others] = demoForms();
  return [
    retyped(first!, { D13: 20, F11: "chín mươi", F13: "9,5" }),
    second!,
    ...others,
    { name: "Cut short.xlsx", bytes: second!.bytes.slice(0, 9000) },
    { name: "Phiếu cũ.xls", bytes: oleContainer("Workbook") },
  ];
}

/** With plain spaces for those at which no line may break. */
const plain = (text: string): string => text.replace(/\u00a0/gu, " ");

const textOf = async (page: Page): Promise<string> => plain(await page.innerText("body"));

const rows = (page: Page) => page.locator("h2 button");

/** Office.js as it would be inside an Excel of the given age and colours, which never answers about its workbook. */
const excel = (excelApi: number, isDarkTheme: boolean) => `
  window.Excel = { run: () => new Promise(() => undefined) };
  window.Office = {
    onReady: (told) => Promise.resolve().then(() => told({ host: "Excel" })),
    context: {
      officeTheme: { isDarkTheme: ${String(isDarkTheme)} },
      requirements: { isSetSupported: (set, version) => Number(version) <= ${String(excelApi)} },
    },
  };`;

describeWith("chromium", "the task pane in a browser", () => {
  const served = useServed(servePane, {
    // The bars take their place, as they do in Excel on Windows.
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
  let files: readonly FormFile[];

  beforeAll(() => {
    files = twelveFiles();
  });

  it(
    "reads every picked file, saying which one it is at, and tells what became of each",
    async () => {
      const { page, asked, complaints } = await openPane(served.browser(), served.server().address);
      const heard = await hear(page);
      await pick(page, files);
      const told = plain(await ended(page));
      expect(told).toBe("Đã đọc 12 tệp: 9 nhận được, 1 cần xem, 2 không nhận.");
      expect(await heard()).toEqual([
        ...files.map(({ name }, at) => `Đang đọc ${String(at + 1)}/12: ${name}`),
        expect.stringContaining("Đã đọc 12 tệp"),
      ]);
      const titles = (await rows(page).allInnerTexts()).map((text) => plain(text).split("\n"));
      expect(titles).toHaveLength(12);
      expect(titles[0]).toEqual([
        "Sở Công Thương",
        "Cần xem · 1 câu không nhận được · 2 thay đổi · 1 chỗ đọc lại · 15 việc còn thiếu",
      ]);
      expect(titles[1]?.[1]).toMatch(/^Nhận được · /u);
      expect(titles.slice(10)).toEqual([
        ["Cut short.xlsx", "Không nhận"],
        ["Phiếu cũ.xls", "Không nhận"],
      ]);
      expect({ asked, complaints }).toEqual({ asked: [OFFICE_JS], complaints: [] });
      await page.context().close();
    },
    BROWSING,
  );

  it(
    "opens a file to sentences with their cells, in the language of the switch",
    async () => {
      const { page, complaints } = await openPane(served.browser(), served.server().address);
      await pick(page, [files[0]!, files[10]!, files[11]!]);
      await ended(page);
      for (const row of await rows(page).all()) await row.click();
      const vietnamese = await textOf(page);
      for (const piece of [
        "Mã đơn vị SCT, năm 2026.",
        "(tệp chưa niêm phong)",
        "Câu trả lời không nhận được (1)",
        "Không đọc được “chín mươi” thành một con số.",
        "Sheet Tự chấm, ô F11, tiêu chí I.1",
        "“9,5” được nhập dưới dạng chữ, đã đọc là số 9,5.",
        "Tệp bị cắt cụt",
        "Tệp lưu ở dạng Excel cũ (.xls).",
      ])
        expect(vietnamese).toContain(piece);
      await page.getByRole("button", { name: "English" }).click();
      const english = await textOf(page);
      for (const piece of [
        "Check forms",
        "Unit code SCT, year 2026.",
        "Sheet Tự chấm, cell F11, criterion I.1",
        "The file is in the old Excel format (.xls).",
      ])
        expect(english).toContain(piece);
      expect(await page.getAttribute("html", "lang")).toBe("en");
      await page.getByRole("button", { name: "Tiếng Việt" }).click();
      expect(await textOf(page)).toBe(vietnamese);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    BROWSING,
  );

  it(
    "stops after the file at hand and says how far it came",
    async () => {
      const { page, complaints } = await openPane(served.browser(), served.server().address);
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(/check-worker/u, async (route) => {
        await held;
        await route.continue();
      });
      await pick(page, files);
      await page.getByRole("button", { name: "Dừng lại" }).click();
      expect(await page.getByRole("button", { name: "Dừng sau phiếu này…" }).count()).toBe(1);
      release();
      expect(plain(await ended(page))).toBe("Đã dừng, mới đọc 1/12 tệp: 0 nhận được, 1 cần xem.");
      expect(await page.getByText("Chưa đọc").count()).toBe(11);
      await pick(page, files.slice(1, 3));
      expect(await ended(page)).toContain("Đã đọc 2 tệp");
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    BROWSING,
  );

  it(
    "says so when its reader breaks, and reads the next file with a new one",
    async () => {
      const { page } = await openPane(served.browser(), served.server().address);
      let broken = 1;
      await page.route(/check-worker/u, (route) =>
        broken-- > 0
          ? route.fulfill({ contentType: "text/javascript", body: "throw new Error('planted');" })
          : route.continue(),
      );
      await pick(page, files.slice(1, 3));
      expect(plain(await ended(page))).toContain("1 nhận được, 1 không nhận");
      await rows(page).first().click();
      expect(await textOf(page)).toMatch(/Phần mềm gặp lỗi khi đọc tệp này \(.*planted/u);
      await page.context().close();
    },
    BROWSING,
  );

  it(
    "is there at once while Office.js keeps silent, and says later that it is outside Excel",
    async () => {
      const silent = (): void => undefined;
      const { page, complaints } = await openPane(served.browser(), served.server().address, {
        office: silent,
        clock: true,
      });
      const outside = page.getByText("Đang mở ngoài Excel");
      expect(await page.getByRole("heading", { name: "Kiểm tra phiếu" }).count()).toBe(1);
      expect(await outside.count()).toBe(0);
      await page.clock.fastForward(4000);
      await outside.waitFor();
      expect(await page.isVisible("#engine-notice")).toBe(false);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    BROWSING,
  );

  it.each([
    { title: "a dark Excel before 2021", api: 1.13, dark: true, tooOld: 1 },
    { title: "a light Excel 2021 on a dark system", api: 1.14, dark: false, tooOld: 0 },
  ])(
    "takes its colours from Excel and names what it lacks: $title",
    async ({ api, dark, tooOld }) => {
      const { page, complaints } = await openPane(served.browser(), served.server().address, {
        office: (route) =>
          route.fulfill({ contentType: "text/javascript", body: excel(api, dark) }),
        colorScheme: dark ? "light" : "dark",
      });
      const scheme = () => document.documentElement.style.colorScheme;
      await page.waitForFunction(`(${scheme.toString()})() === "${dark ? "dark" : "light"}"`);
      expect(await page.getByText("cũ hơn Excel 2021").count()).toBe(tooOld);
      expect(await page.getByText("ngoài Excel").count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    BROWSING,
  );

  it(
    "tells people with an engine in which it cannot start what they need",
    async () => {
      const { page } = await openPane(served.browser(), served.server().address);
      await page.route(/\/taskpane\..*js$/u, (route) =>
        route.fulfill({ contentType: "text/javascript", body: "let of of of" }),
      );
      await page.clock.install();
      await page.reload({ waitUntil: "domcontentloaded" });
      await page.clock.fastForward(2000);
      await page.waitForSelector("#engine-notice", { state: "visible" });
      expect(await page.innerText("#engine-notice")).toContain("Excel 2021");
      await page.context().close();
    },
    BROWSING,
  );

  it.each([320, 350, 450])(
    "fits into %d pixels, works from the keyboard, and keeps the button in sight",
    async (width) => {
      const { page } = await openPane(served.browser(), served.server().address, {
        viewport: { width, height: 380 },
      });
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Chọn phiếu…");
      await pick(page, files);
      await ended(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe(
        "status",
      );
      for (let row = 0; row < 12; row++) {
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
      }
      expect(await page.locator("h2 button[aria-expanded=true]").count()).toBe(12);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll("#root *")]
          .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0)
          .filter((each) => getComputedStyle(each).overflowX !== "visible")
          .map((each) => each.className),
      );
      expect(clipped).toEqual([]);
      const excess = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(excess).toBeLessThanOrEqual(0);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        "Chọn phiếu khác…",
      );
      const button = await page.getByRole("button", { name: "Chọn phiếu khác…" }).boundingBox();
      expect((button?.y ?? 0) + (button?.height ?? 1000)).toBeLessThanOrEqual(380);
      await page.context().close();
    },
    BROWSING,
  );
});
