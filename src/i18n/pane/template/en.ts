import { type TemplateWords } from "./template-words";

/** The words of the screen of the template, in English. */
export const enTemplate: TemplateWords = {
  named: (title, version) => `${title} · version ${version}`,
  sound: "The table adds up: criteria come to what their groups say.",
  sum: (counted, of) => `${counted} of ${of}`,
  show: (code) => `Show criterion ${code} on its sheet`,
  save: "Save the template",
  saved: (file) => `${file} was saved with your downloads.`,
  copy: "This Excel does not let files be downloaded. Copy all of the text below into a .json file:",
  load: "Use another template…",
  inUse:
    "Forms went out or scores were entered by this template, so it cannot be exchanged. Set up a new bloc to use another one.",
  willLoad: (title, extent) =>
    `The criteria will become “${title}”: ${extent}. Sheets are drawn anew, units stay.`,
  replace: "Use this template",
  keep: "Keep the old one",
  replaced: (title) => `The criteria are now “${title}”.`,
  undone: "The criteria are as they were before.",
};
