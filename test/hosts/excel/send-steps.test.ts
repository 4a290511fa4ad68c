import { messagesOf, smallStep } from "../../../src/hosts/excel/send-steps";

const step = (bytes: number) => ({ bytes, act: () => undefined });

it("sends what fits in one message, and at least one", () => {
  expect(messagesOf([smallStep(() => undefined), step(1_000_000)])).toHaveLength(1);
  expect(messagesOf([])).toEqual([[]]);
});

it("keeps messages below 4 MB and steps in their order", () => {
  const steps = Array.from({ length: 9 }, () => step(1_500_000));
  const messages = messagesOf(steps);
  expect(messages.map(({ length }) => length)).toEqual([2, 2, 2, 2, 1]);
  expect(messages.flat()).toEqual(steps);
});

it("sends a step that is too long by itself, for Excel to judge", () => {
  expect(messagesOf([step(1), step(9_000_000), step(1)])).toHaveLength(3);
});
