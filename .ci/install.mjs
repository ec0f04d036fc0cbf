import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** npm writes this last; older than the lockfile means that the lockfile has changed since. */
const DONE = 'node_modules/.package-lock.json';

const fresh = existsSync(DONE) && statSync(DONE).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!fresh) execSync('npm ci --no-fund --no-audit', { stdio: 'inherit' });
