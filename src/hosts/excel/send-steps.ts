/** Something to ask of Excel. */
export interface Step {
  /** How long it is in a message, about. */
  readonly bytes: number;
  readonly act: () => void;
}

/** Below the 5 MB that Excel on the web takes in one message. */
const LONGEST_MESSAGE = 4_000_000;
/** Of one small action. */
const ACTION_BYTES = 400;

/** A step whose message is short. */
export function smallStep(act: () => void): Step {
  return { bytes: ACTION_BYTES, act };
}

/** Steps as messages: as few as the limit on their length allows, and at least one. */
export function messagesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const messages: Step[][] = [[]];
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > LONGEST_MESSAGE) {
      messages.push([]);
      bytes = 0;
    }
    messages.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return messages;
}

/** Sends messages one after the other; Excel neither draws nor calculates in the middle of one. */
export async function sendMessages(
  context: Excel.RequestContext,
  messages: readonly (readonly Step[])[],
  sent: () => void = () => undefined,
): Promise<void> {
  const [message, ...others] = messages;
  if (message === undefined) return;
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const { act } of message) act();
  await context.sync();
  sent();
  await sendMessages(context, others, sent);
}
