import { rehearseSeason } from "../../actions/rehearse-season";
import { REHEARSAL_WORDS, rehearsalTexts } from "../../i18n/design/rehearsal/rehearsal-texts";
import { decimalText } from "../../scoring/points/points";
import { readTemplate } from "../../scoring/template/read-template";
import { type CommandLine } from "../arguments/read-arguments";
import { type Context } from "../context";
import { readJson } from "../files/read-files";
import { complain, ofCommand, ofOpening, type Outcome } from "../outcome";

/**
 * `rehearse TEMPLATE.json`: plays a season of made-up units with a known ranking in memory and says that it came out, or
 * what differs; nothing is written. Ends with 1 where something differs.
 */
export async function rehearse(
  { operands: [path = ""] }: CommandLine,
  { speech, hosts, asJson }: Context,
): Promise<Outcome> {
  const json = await readJson(path);
  if (!json.ok)
    return complain(
      json.problems.map((problem) => ofCommand(problem, speech)),
      asJson,
    );
  const template = readTemplate(json.value);
  if (!template.ok) {
    const complaints = template.problems.map((issue) =>
      ofOpening({ about: "template", issue }, speech),
    );
    return complain(complaints, asJson);
  }
  const { language } = speech.sheets;
  const rehearsal = await rehearseSeason(template.value, {
    ...{ write: hosts.write, read: hosts.read, fill: hosts.fill, digest: hosts.digest },
    words: speech.sheets,
    unitName: REHEARSAL_WORDS[language].unitName,
    progress: () => Promise.resolve(),
  });
  const { units, faults, leaves, kinds, compared } = rehearsal;
  const told = rehearsalTexts(rehearsal, language);
  const ranking = units.map(({ id, rank, total }) => ({
    unit: id,
    rank,
    total: decimalText(total),
  }));
  const report = { leaves, kinds, compared, ranking, faults };
  return {
    exit: faults.length === 0 ? 0 : 1,
    output: asJson ? [JSON.stringify(report, null, 1)] : told,
    errors: [],
  };
}
