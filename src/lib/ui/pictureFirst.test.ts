import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { pictureFirst } from './pictureFirst.ts';

const START = `Promise.all([
	import("./start.js"),
	import("./app.js")
]).then(([kit, app]) => kit.start(app))`;
const page = (script: string) =>
	`<head><link href="./a.js" rel="modulepreload">\n<link href="./b.js" rel="modulepreload"><link href="c.css" rel="stylesheet"></head><script>${script}</script>`;

/** Runs a document's script in a browser of a few lines; says what it has fetched, and lets it load. */
function run(html: string) {
	const fetched: string[] = [];
	let load = () => {};
	const document = { createElement: () => ({}), head: { append: ({ href }: { href: string }) => fetched.push(href) } };
	const script = /<script>(.*)<\/script>/s
		.exec(html)![1]!
		.replaceAll('import(', 'imported(')
		.replace('kit.start(app)', 'fetched.push(kit + app)');
	const addEventListener = (_: string, listener: () => void) => (load = listener);
	runInNewContext(script, {
		document,
		addEventListener,
		setTimeout: () => {},
		imported: (href: string) => href,
		fetched
	});
	return { fetched, load: () => load() };
}

test('no script is asked for before the document has loaded, and then every module at once', async () => {
	const html = pictureFirst(page(START));
	expect(html).not.toMatch(/<link[^>]*modulepreload/);
	expect(html).toContain('<link href="c.css" rel="stylesheet">');
	const { fetched, load } = run(html);
	expect(fetched).toEqual([]);
	load();
	await expect.poll(() => fetched).toEqual(['./a.js', './b.js', './start.js./app.js']);
});

test('a page without script stays as it is', () => {
	expect(pictureFirst('<head></head><p>Promise.all([])')).toBe('<head></head><p>Promise.all([])');
});

test('a page that begins in another way is not sent without its script', () => {
	expect(() => pictureFirst(page('import("./start.js")'))).toThrow('pictureFirst.ts');
});
