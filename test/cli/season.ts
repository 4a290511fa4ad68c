import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillForm } from "../../src/actions/fill-form";
import { openBloc, type OpenedBloc } from "../../src/actions/open-bloc";
import { viSheets } from "../../src/i18n/sheets/vi";
import { type SheetWords } from "../../src/workbook/look/sheet-words";
import {
  command,
  HOSTS,
  type JsonObject,
  putJson,
  smallBlocJson,
  smallTemplateJson,
} from "./command-line";

/** The two files of a bloc, and its forms as they came back. */
export interface Season {
  readonly folder: string;
  readonly template: string;
  readonly bloc: string;
  readonly opened: OpenedBloc;
  /** One a unit, in the order of the member list. */
  readonly forms: readonly string[];
}

function opened(template: unknown, bloc: unknown): OpenedBloc {
  const read = openBloc(template, bloc);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Issues the forms of a bloc into `folder/forms` and fills them in with what the bloc's units say of themselves. */
export async function playSeason(
  folder: string,
  bloc: JsonObject = smallBlocJson(),
  words: SheetWords = viSheets,
): Promise<Season> {
  mkdirSync(folder, { recursive: true });
  const both = opened(smallTemplateJson(), bloc);
  const paths = {
    template: putJson(folder, "template.json", smallTemplateJson()),
    bloc: putJson(folder, "bloc.json", bloc),
  };
  const out = join(folder, "forms");
  const args = [paths.template, paths.bloc, "--out", out, "--lang", words.language] as const;
  const { exit, errors } = await command("distribute", ...args);
  if (exit !== 0) throw new Error(errors.join("\n"));
  const names = readdirSync(out);
  const forms = both.bloc.units.map(({ id }) => {
    const path = join(out, names.find((name) => name.includes(` - ${id} - `)) ?? "");
    const entries = both.bloc.entries.get(id) ?? new Map<string, never>();
    const own = { template: both.template, entries };
    const filled = fillForm(readFileSync(path), own, words, HOSTS.fill);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    writeFileSync(path, filled.value);
    return path;
  });
  return { folder, ...paths, opened: both, forms };
}

/** The bloc without what its units say of themselves, which is then in their forms alone. */
export function withoutSelf(bloc: JsonObject): JsonObject {
  const copy = structuredClone(bloc) as {
    entries: Record<string, Record<string, { self?: unknown }>>;
  } & JsonObject;
  for (const unit of Object.values(copy.entries))
    for (const leaf of Object.values(unit)) delete leaf.self;
  return copy;
}
