/** What Office says of itself once it has answered. */
export interface OfficeAnswer {
  readonly inExcel: boolean;
  /** The requirement set that the add-in writes with is there (ExcelApi 1.14, from Excel 2021 on). */
  readonly excelIsNew: boolean;
  /** Whether Office is dark; undefined where it does not say, as often on the web. */
  readonly dark: boolean | undefined;
}

const OUTSIDE: OfficeAnswer = { inExcel: false, excelIsNew: true, dark: undefined };

function answerOf({ host }: { readonly host: unknown }): OfficeAnswer {
  if (host !== "Excel") return OUTSIDE;
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return {
    inExcel: true,
    excelIsNew: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
    dark: theme?.isDarkTheme,
  };
}

/**
 * Asks Office where the page is. Tells at least once: after `patience` milliseconds of silence, or when Office.js cannot
 * be loaded, that it is outside; an answer that comes later is told all the same.
 *
 * @param script the element that loads Office.js, which may have finished already.
 */
export function meetOffice(
  script: HTMLElement | null,
  patience: number,
  told: (answer: OfficeAnswer) => void,
): void {
  const giveUp = (): void => {
    clearTimeout(silence);
    told(OUTSIDE);
  };
  const silence = setTimeout(giveUp, patience);
  const ask = (): void => {
    void Office.onReady((info) => {
      clearTimeout(silence);
      told(answerOf(info));
    });
  };
  if ("Office" in globalThis) ask();
  else {
    script?.addEventListener("load", ask);
    script?.addEventListener("error", giveUp);
  }
}
