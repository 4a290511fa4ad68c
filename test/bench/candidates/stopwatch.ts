/** Adds up the processor time of what it is given, in milliseconds: of all threads, and so of no other process. */
export interface Stopwatch {
  readonly time: <Value>(work: () => Value) => Value;
  readonly timeLater: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly milliseconds: () => number;
}

/** A stopwatch at zero. */
export function createStopwatch(): Stopwatch {
  let microseconds = 0;
  const since = (before: NodeJS.CpuUsage): void => {
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
  };
  return {
    time: (work) => {
      const before = process.cpuUsage();
      const value = work();
      since(before);
      return value;
    },
    timeLater: async (work) => {
      const before = process.cpuUsage();
      const value = await work();
      since(before);
      return value;
    },
    milliseconds: () => microseconds / 1000,
  };
}
