// Settings of a file `.env` in the current folder; what the environment already says stays in force.
import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

if (existsSync('.env')) loadEnvFile('.env')
