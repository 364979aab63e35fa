/** A wrong option: what is wrong and how to mend it, in one sentence each. */
export const optionProblem = (problem: string): Error => new Error(`[cooperation-domains] ${problem}`)
