import { useEffect } from "react";
import {
  makeSlips,
  type MadeSlip,
  slipFiles,
  type SlipFile,
  type SlipOrder,
} from "../../../actions/slip/make-slips";
import { fileNames } from "../../../basics/file-name";
import { success } from "../../../basics/result";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { type PaneHosts } from "../../session/pane-hosts";
import { type Told, toldHost } from "../../session/told";
import { toldChange } from "../change-told";
import { type BookJob } from "../use-book-job";

/** Making slips, all at once or one by one. */
export interface SlipMaking {
  /** All slips of some units in one .zip. */
  readonly all: (units: readonly string[], due: string) => Promise<void>;
  /** The slip of one unit: a download, or a workbook of its own. */
  readonly one: (unit: string, due: string) => Promise<void>;
}

/** The files of slips that the workbook knows, and what all of them together are called. */
interface MadeFiles {
  readonly zipName: string;
  readonly files: readonly SlipFile[];
}

/** The beginning of the archive's name, as of every slip in it. */
const ARCHIVE = "Phieu giai trinh";

const undone: Told = ({ language }) => SLIP_SPEECH[language].slips.undone;

/** Records slips in the workbook and hands their files out; nothing is handed out that the workbook does not know. */
export function useSlips(
  { digest, fileTools, deliver, workbook, now }: PaneHosts,
  { change, job }: BookJob,
): SlipMaking {
  useEffect(() => {
    // Fetched before they are asked for: a download must follow the press of its button.
    void fileTools();
  }, [fileTools]);
  const made = async (order: Omit<SlipOrder, "at">, done: Told): Promise<MadeFiles | undefined> => {
    const { write } = await fileTools();
    let kept: { readonly made: readonly MadeSlip[]; readonly book: BlocBook } | undefined;
    const isWritten = await change(
      (book) => {
        const asked = makeSlips(book, { ...order, at: now() }, digest);
        if (!asked.ok) return asked;
        kept = { made: asked.value.made, book };
        return success(asked.value.book);
      },
      { done, undone, refused: toldChange },
    );
    if (!isWritten || kept === undefined) return undefined;
    const { bloc } = kept.book;
    const [zipName = ""] = fileNames([[ARCHIVE, bloc.name, String(bloc.year)]], ".zip");
    return { zipName, files: slipFiles(kept.made, kept.book, write) };
  };
  return {
    all: async (units, due) => {
      const { zip } = await fileTools();
      const all = await made({ units, due }, ({ language }) =>
        SLIP_SPEECH[language].slips.delivered(units.length),
      );
      if (all === undefined) return;
      const files = all.files.map(({ fileName, bytes }) => ({ name: fileName, bytes }));
      deliver?.({ name: all.zipName, bytes: zip(files) });
    },
    one: async (unit, due) => {
      const { files: [file] = [] } =
        (await made(
          { units: [unit], due },
          ({ language }) => SLIP_SPEECH[language].slips.oneMade,
        )) ?? {};
      if (file === undefined) return;
      if (deliver !== undefined) {
        deliver({ name: file.fileName, bytes: file.bytes });
        return;
      }
      const opened = await workbook.openFile(file.bytes);
      if (!opened.ok)
        await job.run(() => Promise.resolve({ kind: "failed", told: toldHost(opened.problems) }));
    },
  };
}
