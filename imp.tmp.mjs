const t0=performance.now()
const specs=process.argv.slice(2)
for (const s of specs){const t=performance.now(); await import(s.startsWith('/')?s:s); console.log(s, Math.round(performance.now()-t))}
