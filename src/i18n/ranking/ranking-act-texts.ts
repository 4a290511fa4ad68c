import { type Language } from "../../basics/language";
import { enRankingActs } from "./en";
import { type RankingActWords } from "./ranking-act-words";
import { viRankingActs } from "./vi";

/** The words of what is done from the ranking, in each language. */
export const RANKING_ACT_WORDS: Readonly<Record<Language, RankingActWords>> = {
  vi: viRankingActs,
  en: enRankingActs,
};
