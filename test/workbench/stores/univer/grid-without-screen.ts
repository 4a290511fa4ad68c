import { IUniverInstanceService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import {
  type GridProgram,
  gridProgram,
} from "../../../../src/workbench/stores/univer/grid-program";

/** The grid's sheets and engine as they are in the workbench, without what draws them. */
export function gridWithoutScreen(): {
  readonly program: GridProgram;
  readonly api: FUniver;
  /** The workbook that undoing is about. */
  readonly focus: (id: string) => void;
  readonly close: () => void;
} {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  return {
    api,
    program: gridProgram(univer, () => api.getFormula()),
    focus: (id) => {
      univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
    },
    close: () => {
      univer.dispose();
    },
  };
}
