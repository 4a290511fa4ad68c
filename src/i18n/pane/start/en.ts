import { type StartWords } from "./start-words";

/** The words of the first screen, in English. */
export const enStart: StartWords = {
  title: "Emulation bloc",
  blank: "The open workbook is empty. What would you like to do?",
  foreign:
    "The open workbook is neither a bloc workbook nor a self-scoring form. A bloc can be set up in it: the sheets that are there stay as they are.",
  damaged: "This workbook was made by this program but has been changed and cannot be read:",
  create: "Set up a bloc",
  createAbout: "For the leader: name the bloc, its members and criteria, then issue the forms.",
  resume: (name) => (name === "" ? "Go on setting up the bloc" : `Go on setting up ${name}`),
  resumeAbout: "What was entered last time is still there.",
  check: "Check forms",
  checkAbout: "See at once what is wrong with returned forms; nothing is written.",
};
