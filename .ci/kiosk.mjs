import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from './serve.mjs';

/** A stand's address stays the same for ever: what its browser keeps is kept for this port. */
const PORT = 4180;
const STAND = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'lib', 'kiosk', 'stand');

/** What a stand's browser is started with. */
export const FLAGS = [
	'--kiosk',
	'--disable-pinch',
	'--overscroll-history-navigation=0',
	'--noerrdialogs',
	'--disable-session-crashed-bubble',
	'--autoplay-policy=no-user-gesture-required'
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const port = Number(process.env.PORT ?? PORT);
	try {
		const { origin } = await serve({ port, tries: 1, changing: true });
		const address = `${origin}/kiosk/`;
		const waiting = `${pathToFileURL(join(STAND, 'waiting.html')).href}?to=${encodeURIComponent(address)}`;
		console.log(
			[
				'',
				'  石峰十年 / Ten Years of Shifeng',
				'',
				`  展台 stand      ${address}`,
				`  计数 counters   ${address}?stats=1`,
				'',
				'  浏览器 browser',
				`    chromium ${FLAGS.join(' ')} "--app=${address}"`,
				'  浏览器先于服务器启动时 where the browser may start before this server',
				`    ${join(STAND, 'stand.sh')} "${address}"`,
				`    chromium ${FLAGS.join(' ')} "--app=${waiting}"`,
				'',
				'  说明 for operators   src/lib/kiosk/README.md',
				'  Ctrl+C 结束 / ends the server',
				''
			].join('\n')
		);
	} catch (reason) {
		console.error(
			/** @type {NodeJS.ErrnoException} */ (reason).code === 'EADDRINUSE'
				? `Port ${port} is taken. End what uses it, or choose another with PORT=…; what a stand's browser keeps belongs to one port.`
				: reason
		);
		process.exit(1);
	}
}
