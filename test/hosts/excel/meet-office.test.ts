/** @jest-environment jsdom */
import { meetOffice, type OfficeAnswer } from "../../../src/hosts/excel/meet-office";

const PATIENCE = 4000;
const OUTSIDE: OfficeAnswer = { inExcel: false, excelIsNew: true, dark: undefined };

interface Said {
  readonly host: string | null;
  readonly theme?: { readonly isDarkTheme: boolean };
  /** The highest version of ExcelApi that this Excel has. */
  readonly api?: number;
}

/** Office.js as it is after loading: it answers later, and only to whoever asks. */
function loadOffice({ host, theme, api = 1.21 }: Said): void {
  const context = {
    officeTheme: theme,
    requirements: {
      isSetSupported: (set: string, version: string) =>
        set === "ExcelApi" && Number(version) <= api,
    },
  };
  const onReady = (told: (info: { host: string | null }) => void): Promise<void> =>
    Promise.resolve().then(() => {
      told({ host });
    });
  Object.assign(globalThis, { Office: { onReady, context } });
}

beforeEach(() => jest.useFakeTimers());

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

function met(): { readonly script: HTMLElement; readonly answers: OfficeAnswer[] } {
  const script = document.createElement("script");
  const answers: OfficeAnswer[] = [];
  meetOffice(script, PATIENCE, (answer) => answers.push(answer));
  return { script, answers };
}

it.each<{ readonly title: string; readonly said: Said; readonly answer: OfficeAnswer }>([
  {
    title: "a browser that loads Office.js without Excel is outside",
    said: { host: null },
    answer: OUTSIDE,
  },
  { title: "another program of Office is outside", said: { host: "Word" }, answer: OUTSIDE },
  {
    title: "Excel says whether it is dark",
    said: { host: "Excel", theme: { isDarkTheme: true } },
    answer: { inExcel: true, excelIsNew: true, dark: true },
  },
  {
    title: "Excel on the web may say nothing about its colours",
    said: { host: "Excel" },
    answer: { inExcel: true, excelIsNew: true, dark: undefined },
  },
  {
    title: "Excel 2021 (ExcelApi 1.14) is new enough",
    said: { host: "Excel", api: 1.14 },
    answer: { inExcel: true, excelIsNew: true, dark: undefined },
  },
  {
    title: "Excel before 2021 is told apart",
    said: { host: "Excel", api: 1.13 },
    answer: { inExcel: true, excelIsNew: false, dark: undefined },
  },
])("$title", async ({ said, answer }) => {
  loadOffice(said);
  const { answers } = met();
  await jest.advanceTimersByTimeAsync(2 * PATIENCE);
  expect(answers).toEqual([answer]);
});

it("waits for Office.js to load", async () => {
  const { script, answers } = met();
  await jest.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(answers).toEqual([]);
  loadOffice({ host: "Excel" });
  script.dispatchEvent(new Event("load"));
  await jest.advanceTimersByTimeAsync(2 * PATIENCE);
  expect(answers).toEqual([{ inExcel: true, excelIsNew: true, dark: undefined }]);
});

it("is outside at once when Office.js cannot be loaded", async () => {
  const { script, answers } = met();
  script.dispatchEvent(new Event("error"));
  expect(answers).toEqual([OUTSIDE]);
  await jest.advanceTimersByTimeAsync(2 * PATIENCE);
  expect(answers).toEqual([OUTSIDE]);
});

it("is outside after a long silence, and believes an answer that comes later", async () => {
  const { script, answers } = met();
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(answers).toEqual([OUTSIDE]);
  loadOffice({ host: "Excel" });
  script.dispatchEvent(new Event("load"));
  await jest.advanceTimersByTimeAsync(1);
  expect(answers[1]).toMatchObject({ inExcel: true });
});
