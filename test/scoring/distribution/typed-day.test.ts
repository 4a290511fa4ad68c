import { typedDay } from "../../../src/scoring/distribution/typed-day";

it.each([
  ["05/12/2026", "2026-12-05"],
  [" 5 / 12 / 2026 ", "2026-12-05"],
  ["5.12.26", "2026-12-05"],
  ["5-12", "2031-12-05"],
  ["5 12", "2031-12-05"],
  ["5/1/2026", "2026-01-05"],
  ["０５/12/2026", "2026-12-05"],
  ["2026-12-05", "2026-12-05"],
  ["29/02/2028", "2028-02-29"],
])("reads %j as a day, the day before the month", (text, day) => {
  expect(typedDay(text, 2031)).toBe(day);
});

it.each(["", "hôm nay", "12/2026", "29/02/2026", "31/11", "13/13/2026", "5/12/026", "20261205"])(
  "says that %j is no day",
  (text) => {
    expect(typedDay(text, 2031)).toBeUndefined();
  },
);
