import { shownPath } from "../../messages/shown-text";
import { type CreateWords } from "./create-words";

function many(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

/** The words of the screens that set up a bloc, in English. */
export const enCreate: CreateWords = {
  steps: { bloc: "Bloc and units", template: "Criteria", preview: "Preview" },
  step: (at, of, name) => `Step ${String(at)} of ${String(of)} · ${name}`,
  toTemplate: "Next: criteria",
  toPreview: "Next: preview",
  create: "Set up the bloc",
  createdAs: (name, members) => `${name} was set up with ${many(members, "unit", "units")}.`,
  chooseTemplate: "By which criteria are units scored?",
  tableTitle: (bloc) => `Criteria of ${bloc}`.trim(),
  sources: {
    shipped: { name: "A ready template", about: "Comes with the program; can be changed later." },
    file: { name: "A template file", about: "A .json file saved by another bloc or last year." },
    table: {
      name: "A table in this workbook",
      about: "The criteria that the bloc has: paste them into a sheet and select them.",
    },
  },
  extent: (criteria, scale) => `${many(criteria, "criterion", "criteria")} · ${scale} points`,
  pickFile: "Choose a template file…",
  pickAnother: "Choose another file…",
  file: (name) => `File: ${name}`,
  fileNoJson: (name) =>
    `The file ${shownPath(name)} is no template (.json). Choose one that “Save the template” made.`,
  fileFaults: (name) => `The template in ${shownPath(name)} has faults and cannot be used yet:`,
  willDraw: (count, names) =>
    `${many(count, "sheet", "sheets")} will be made in this workbook: ${names}.`,
  willHold: (members, criteria, scale) =>
    `${many(members, "unit", "units")}, ${many(criteria, "criterion", "criteria")}, ${scale} points.`,
  willKeep: "The sheets that are there stay as they are.",
  due: (day) => `Forms are due on ${day}.`,
  window: (from, to) => `Evidence from ${from} until ${to}.`,
  noLeader: "No leader was chosen: forms will not say whom to send them to.",
};
