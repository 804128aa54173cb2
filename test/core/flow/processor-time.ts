/** Milliseconds of processor time that this takes on average: the clock on the wall also counts what others do meanwhile. */
export function processorTime(rounds: number, run: () => void): number {
  const begun = process.cpuUsage();
  for (let round = 0; round < rounds; round++) run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000 / rounds;
}
