// npm run serve: the desk in a browser on this machine.   npm run serve -- [--port N] [--data DIR]
import { buildIfStale } from './build.mjs'

if (buildIfStale()) await import('../src/main/serve.ts')
else process.exitCode = 1
