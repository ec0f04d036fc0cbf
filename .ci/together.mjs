import { spawn } from 'node:child_process';

/**
 * One of package.json's scripts, by the npm that runs this one: a name that Windows finds too.
 * @param {string} script
 * @returns {Promise<{ script: string, ok: boolean, said: string }>} what it wrote, both ways in the order it came
 */
function run(script) {
	const npm = process.env.npm_execpath;
	const child = npm
		? spawn(process.execPath, [npm, 'run', script], { stdio: ['ignore', 'pipe', 'pipe'] })
		: spawn(`npm run ${script}`, { stdio: ['ignore', 'pipe', 'pipe'], shell: true });
	/** @type {Buffer[]} */
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ script, ok: code === 0, said: Buffer.concat(said).toString() }));
	});
}

/**
 * Scripts one after another, until one fails. Each shows what it wrote once it has ended, so that none talks into another.
 * @param {readonly string[]} scripts
 * @returns {Promise<boolean>} whether all went well
 */
async function line(scripts) {
	for (const name of scripts) {
		const { script, ok, said } = await run(name);
		process.stdout.write(ok ? said : `${said}\n${script} failed.\n`);
		if (!ok) return false;
	}
	return true;
}

// Each argument is a line of scripts; the lines run side by side, and all are heard before one that failed fails this.
const ended = await Promise.all(process.argv.slice(2).map((scripts) => line(scripts.split(' '))));
if (ended.includes(false)) process.exitCode = 1;
