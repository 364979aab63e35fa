/** A body as the admin panel's forms send it, with an optional file. */
export const formData = (payload: unknown, file?: File): FormData => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(payload))
  if (file) form.append('file', file)
  return form
}
