import { dayOfSerial, readIsoDate } from "../../../src/hosts/values/serial-date";

it.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, undefined],
  [61, "1900-03-01"],
  [46_022, "2025-12-31"],
  [46_022.999, "2025-12-31"],
  [2_958_465, "9999-12-31"],
  [2_958_466, undefined],
  [0.5, undefined],
  [-1, undefined],
])("counts from 1900 that day %d is %s", (serial, day) => {
  expect(dayOfSerial(serial, false)).toBe(day);
});

it.each([
  [0, "1904-01-01"],
  [60, "1904-03-01"],
  [44_560, "2025-12-31"],
  [2_957_003, "9999-12-31"],
  [2_957_004, undefined],
  [-1, undefined],
])("counts from 1904 that day %d is %s", (serial, day) => {
  expect(dayOfSerial(serial, true)).toBe(day);
});

it.each([
  ["2025-12-31", false, { date: "2025-12-31", number: 46_022 }],
  ["2025-12-31T12:00:00", false, { date: "2025-12-31", number: 46_022.5 }],
  ["2025-12-31T06:00:00.000Z", true, { date: "2025-12-31", number: 44_560.25 }],
  ["1900-03-01", false, { date: "1900-03-01", number: 61 }],
  ["2024-02-29", false, { date: "2024-02-29", number: 45_351 }],
  ["2025-02-29", false, undefined],
  ["2025-13-01", false, undefined],
  ["31/12/2025", false, undefined],
  ["2025-12-31 12:00", false, undefined],
])("reads the written date %s (from 1904: %s)", (text, date1904, day) => {
  expect(readIsoDate(text, date1904)).toEqual(day);
});
