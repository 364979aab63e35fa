/** `partner-cities` as Payload names its table. */
export const toSnakeCase = (slug: string): string => slug.replaceAll('-', '_')
