import { type Outcome } from "./outcome";

/** Shows what a command ended with. The program ends by itself with its code once everything is written. */
export function show({ exit, output, errors }: Outcome): void {
  if (output.length > 0) console.log(output.join("\n"));
  if (errors.length > 0) console.error(errors.join("\n"));
  process.exitCode = exit;
}
