import type { SettingProblem } from './settingProblems.js'

/** Settings of rules that cannot be followed; `problems` says each in the languages of the panel, `message` in English. */
export class RuleSettingsError extends Error {
  override readonly name = 'RuleSettingsError'

  constructor(readonly problems: readonly SettingProblem[]) {
    super(`[cooperation-domains] ${problems.map(({ message, path }) => `${path}: ${message.en}`).join(' ')}`)
  }
}
