import type { Bullet } from '#shared/summary/summary.ts'

/**
 * How a model made a bullet, as attributes that a machine can read; none for one that no model made. The
 * page says the same in words by its AI note.
 *
 * @example modelAttributes(bullet).dataModel // 'gemma3:12b'
 */
export function modelAttributes({ provenance }: Bullet) {
  if (provenance === undefined) return {}
  const { provider, model, prompt, parameters, contentHash, tokens, duration, tries, at, taken } =
    provenance
  return {
    dataProvider: `${provider.name} (${provider.kind}, ${provider.host})`,
    dataModel: model,
    dataPrompt: `${prompt.version} sha256:${prompt.hash}`,
    dataTemperature: parameters.temperature,
    dataMaxTokens: parameters.maxTokens,
    dataRevision: contentHash,
    dataTokens: tokens === null ? undefined : `${tokens.input}+${tokens.output}`,
    dataDuration: Math.round(duration),
    dataTries: tries,
    dataMadeAt: at,
    dataTakenBy: taken.by,
    dataTakenAt: taken.at,
    dataTakenFindings: taken.findings.join(' '),
  }
}
