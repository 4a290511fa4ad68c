import {
  IUniverInstanceService,
  LocaleType,
  mergeLocales,
  type PluginCtor,
  ThemeService,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsVi from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import {
  DocSelectionRenderService,
  FormulaDependencyTreeVirtual,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import sheetsEn from "@univerjs/preset-sheets-core/locales/en-US";
import sheetsVi from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationVi from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterVi from "@univerjs/preset-sheets-filter/locales/vi-VN";
import { defaultTheme } from "@univerjs/themes";
import { type Language } from "../../../basics/language";
import { type GridProgram, gridProgram } from "../../stores/univer/grid-program";
import { keepRulesApart } from "../../stores/univer/rules-apart";
import { type UniverStore } from "../../stores/univer/univer-store";
import { judgeEntries } from "./entry-judge";
import { leaveKeyboardToPane } from "./keyboard-holder";
import { pasteWithoutRules } from "./plain-paste";
import { keepMarksOf } from "./typed-marks";

/** The grid on the screen. */
export interface ScreenGrid {
  readonly program: GridProgram;
  /** Shows one of the open workbooks. */
  readonly show: (id: string) => void;
  readonly setDark: (dark: boolean) => void;
  readonly setLanguage: (language: Language) => void;
}

const LOCALES = {
  [LocaleType.VI_VN]: mergeLocales(sheetsVi, validationVi, formatsVi, filterVi),
  [LocaleType.EN_US]: mergeLocales(sheetsEn, validationEn, formatsEn, filterEn),
};

const localeOf = (language: Language): LocaleType =>
  language === "vi" ? LocaleType.VI_VN : LocaleType.EN_US;

type Registered = PluginCtor | readonly [PluginCtor, object];

/** How the grid begins, and the workbooks that it will show. */
export interface ScreenGridOptions {
  readonly language: Language;
  readonly dark: boolean;
  readonly storeOf: (id: string) => UniverStore | undefined;
}

/** Puts the grid into an element that is there already. */
export function createScreenGrid(
  container: HTMLElement,
  { language, dark, storeOf }: ScreenGridOptions,
): ScreenGrid {
  keepRulesApart(FormulaDependencyTreeVirtual);
  leaveKeyboardToPane(DocSelectionRenderService);
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: localeOf(language),
    locales: LOCALES,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      footer: { statisticBar: true, sheetBar: true, zoomSlider: true, menus: false },
    }),
    // A box to search a list would take the keys from the cell into which they are typed.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins as readonly Registered[]))
    if (typeof plugin === "function") univer.registerPlugin(plugin);
    else univer.registerPlugin(plugin[0], plugin[1]);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  pasteWithoutRules(injector);
  const instances = injector.get(IUniverInstanceService);
  let spoken = language;
  let speak: ((next: Language) => void) | undefined;
  return {
    program: gridProgram(univer, () => api.getFormula()),
    show: (id) => {
      // Not before now: the grid makes its parts with its first workbook.
      if (speak === undefined) judgeEntries(injector, storeOf);
      speak ??= keepMarksOf(injector, spoken);
      instances.setCurrentUnitForType(id);
      instances.focusUnit(id);
    },
    setDark: (isDark) => {
      injector.get(ThemeService).setDarkMode(isDark);
    },
    setLanguage: (next) => {
      spoken = next;
      speak?.(next);
      univer.setLocale(localeOf(next));
    },
  };
}
