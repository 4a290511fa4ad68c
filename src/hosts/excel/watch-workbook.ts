import { type WorkbookEvent } from "../../workbook/plan/open-workbook";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { readAddress } from "./areas/read-address";
import { excelProblem } from "./excel-problem";

/** Milliseconds of silence that end a moment: people and Excel do several things at once. */
const SILENCE = 150;

interface Happening {
  readonly kind: WorkbookEvent["kind"];
  readonly worksheetId: string;
  readonly address: string;
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

/** Events name a sheet by its identity, people by its name, which may have changed in between. */
async function named(happenings: readonly Happening[]): Promise<readonly WorkbookEvent[]> {
  const names = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
  return happenings.flatMap(({ kind, worksheetId, address }) => {
    const sheet = names.get(worksheetId);
    if (sheet === undefined) return [];
    return readAddress(address).map((range) => ({ kind, sheet, range }));
  });
}

function register(heard: (happening: Happening) => void): Promise<readonly Handler[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(({ worksheetId, address }) => {
      heard({ kind: "changed", worksheetId, address });
      return Promise.resolve();
    });
    const selected = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      heard({ kind: "selected", worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
    return [changed, selected];
  });
}

/** Handlers can be removed only in the context that they were added in. */
async function unregister(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}

/**
 * Tells what people do in the workbook, once nothing has happened for a moment. While this program's own changes run,
 * Excel tells nothing: see `changeExcel`.
 *
 * @param deaf is called when Excel refuses to tell, or to name the sheets that something happened to.
 */
export function watchWorkbook(
  told: (events: readonly WorkbookEvent[]) => void,
  deaf: (problems: readonly HostProblem[]) => void,
): () => void {
  let happenings: Happening[] = [];
  let silence: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const tell = async (): Promise<void> => {
    const heard = happenings;
    happenings = [];
    const events = await named(heard);
    if (!isOver && events.length > 0) told(events);
  };
  const refused = (error: unknown): readonly Handler[] => {
    const problem = excelProblem(error);
    if (!isOver) deaf([problem]);
    return [];
  };
  const handlers = register((happening) => {
    if (isOver) return;
    happenings.push(happening);
    clearTimeout(silence);
    silence = setTimeout(() => void tell().catch(refused), SILENCE);
  }).catch(refused);
  return () => {
    isOver = true;
    clearTimeout(silence);
    void handlers.then(unregister).catch(refused);
  };
}
