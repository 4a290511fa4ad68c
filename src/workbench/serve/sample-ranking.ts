import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openBloc } from "../../actions/open-bloc";
import { type Language } from "../../basics/language";
import { SPEECH } from "../../cli/speech";
import { rankedUnits, rankingTable } from "../../cli/tell/ranking";
import { scoreBloc } from "../../scoring/summary/score-bloc";

const TEMPLATE = join("assets", "templates", "so-nganh-100.json");
const BLOC = join("assets", "samples", "khoi-2026-100", "bloc.json");

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));

/** The ranking of the sample bloc, line by line under its title, as the command line prints it. */
export async function sampleRanking(
  repository: string,
  language: Language,
): Promise<readonly string[]> {
  const speech = SPEECH[language];
  const opened = openBloc(
    await json(join(repository, TEMPLATE)),
    await json(join(repository, BLOC)),
  );
  if (!opened.ok) return [];
  const { template, bloc } = opened.value;
  const result = scoreBloc(template, bloc);
  if (!result.ok) return [];
  return [
    speech.command.ranking(bloc.name, bloc.year),
    "",
    ...rankingTable(rankedUnits(template, bloc, result.value), speech),
  ];
}
