import { type RoadWords } from "./road-words";

function left(days: number): string {
  if (days > 0) return `${String(days)} days left`;
  return days === 0 ? "today" : `${String(-days)} days ago`;
}

/** The words of the leader's first screen, in English. */
export const enRoad: RoadWords = {
  stops: {
    setup: "Bloc",
    template: "Criteria",
    issue: "Issue forms",
    intake: "Take forms in",
    verification: "Verification",
    meeting: "Meeting",
    papers: "Papers",
  },
  states: { done: "done", now: "at work", later: "later" },
  ranking: "Ranking",
  members: (count) => `${String(count)} members`,
  template: (scale, version) => `${scale} points · v${version}`,
  issued: (count, day) => `${String(count)} forms · ${day}`,
  issuedOnce: "day not noted",
  notIssued: "not issued yet",
  received: (count, of) => `${String(count)} of ${String(of)} forms`,
  toVerify: (count) => `${String(count)} open`,
  verified: "all scored",
  nothingToVerify: "no forms yet",
  laterStop: "after verification",
  next: {
    setup: "Change the bloc",
    template: "See the criteria",
    issue: "Issue the forms",
    intake: "Take forms in…",
    verification: "Verify",
    meeting: "See the ranking",
    papers: "See the ranking",
  },
  deadline: (day, daysLeft) => `Due ${day} (${left(daysLeft)})`,
};
