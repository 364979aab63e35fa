import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'

type AsMissingDocumentArgs = { config: SanitizedConfig; request: Request; response: Response }

/** Payload's words for a route that does not exist become its words for a document that does not: one 404 tells nothing of the other. */
export const asMissingDocument = async ({ config, request, response }: AsMissingDocumentArgs): Promise<Response> => {
  if (response.status !== 404) return response
  const body = (await response.clone().json()) as { message?: unknown }
  if (typeof body.message !== 'string' || !body.message.startsWith('Route not found')) return response
  const { headers } = request
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
  const message = config.i18n.supportedLanguages[language]?.translations.general.notFound
  return Response.json({ errors: [{ message }] }, { headers: response.headers, status: 404 })
}
