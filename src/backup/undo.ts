export type Step = () => Promise<void>

export type Undo = {
  /** To be run, last one first, when what follows fails. */
  add: (step: Step) => void
  run: () => Promise<void>
}

/** What takes back the steps of a change that did not come to its end. */
export const createUndo = (): Undo => {
  const steps: Step[] = []
  return {
    add: (step) => {
      steps.push(step)
    },
    run: async () => {
      for (const step of steps.splice(0).reverse()) await step()
    },
  }
}
