/** What the switches are called in the written sources: `$m(7)` asks whether the seventh change is in force. */
export const SWITCH = "$m";
