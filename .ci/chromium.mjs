import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

/** WebGL in software draws the same pixels on every machine; the rest keeps Chromium from calling anybody. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--use-angle=swiftshader-webgl',
	'--enable-unsafe-swiftshader',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of a Chromium to test with: `CHROMIUM_PATH`, Playwright's own, or the system's.
 * @returns {string | undefined} undefined where none is installed.
 */
export function findChromium() {
	return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}

/** Whether pages in Chinese can be drawn. Where nobody can tell, they are taken to be. */
function hasChineseFont() {
	try {
		return execFileSync('fc-list', [':lang=zh-cn', 'family'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
	} catch {
		return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') || process.platform !== 'linux';
	}
}

/**
 * Sees to it that there is a Chromium and a Chinese font: Debian's where we may install them, else Playwright's Chromium.
 * @throws when no Chromium can be had.
 */
function needChromium() {
	const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	const missing = [!findChromium() && 'chromium', !hasChineseFont() && 'fonts-noto-cjk'].filter(
		(name) => name !== false
	);
	if (missing.length > 0 && debian) {
		execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { stdio: 'inherit' });
	} else if (!findChromium()) {
		execFileSync('npx', ['playwright', 'install', 'chromium'], {
			stdio: 'inherit',
			shell: process.platform === 'win32'
		});
	}
	if (!findChromium()) {
		throw new Error(
			'No Chromium was found or could be installed. Install one and set CHROMIUM_PATH to its program file.'
		);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) needChromium();
