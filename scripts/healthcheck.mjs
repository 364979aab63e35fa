// Exit code 0 when the server on this machine says it is ready, 1 otherwise.
const port = process.env.PORT || '3000'
const TIMEOUT_MS = 4_000

try {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`answered ${response.status}`)
} catch (error) {
  const cause = error.cause?.message ?? error.message
  console.error(`not ready: http://127.0.0.1:${port}/health/ready: ${cause}`)
  process.exitCode = 1
}
