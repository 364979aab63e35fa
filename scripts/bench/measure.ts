export type Task = { name: string; run: () => Promise<unknown>; runs: number }

export type Measured = { longest: number; median: number; name: string; shortest: number }

/** Milliseconds of each task. The tasks take turns, so that a busy moment of the machine falls on all of them. */
export const measure = async (tasks: readonly Task[]): Promise<Measured[]> => {
  const times = new Map(tasks.map(({ name }) => [name, [] as number[]]))
  for (const { run } of tasks) await run()
  const most = Math.max(...tasks.map(({ runs }) => runs))
  for (let round = 0; round < most; round += 1) {
    for (const { name, run, runs } of tasks) {
      if (round >= runs) continue
      const start = performance.now()
      await run()
      times.get(name)?.push(performance.now() - start)
    }
  }
  return [...times].map(([name, taken]) => {
    const sorted = taken.toSorted((a, b) => a - b)
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
    return { longest: at(1), median: at(0.5), name, shortest: at(0) }
  })
}
