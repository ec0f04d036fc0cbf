import type { PDFPageProxy } from 'pdfjs-dist';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture on paper: its text alternative, the words in it, and how many lines and areas it is drawn with. */
export interface Picture {
	alt: string;
	words: string;
	shapes: number;
}
export interface Sheet {
	words: string;
	pictures: Picture[];
}

/** Radicals that Chromium writes for the characters that look the same, and that Unicode calls compatible with none, or with another. */
const RADICALS: Record<string, string> = Object.fromEntries(
	'⼾户 ⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
		.split(' ')
		.map((pair) => [...pair] as [string, string])
);

/** Words as they can be compared: without spaces, and with one character for those that look the same. */
export const bare = (words: string): string =>
	[...words]
		.map((letter) => RADICALS[letter] ?? letter)
		.join('')
		.normalize('NFKC')
		.replace(/\s+/g, '');

interface Tag {
	role?: string;
	alt?: string;
	type?: string;
	id?: string;
	children?: Tag[];
}
const figuresIn = (tag: Tag): Tag[] =>
	tag.role === 'Figure' && tag.alt ? [tag] : (tag.children ?? []).flatMap(figuresIn);

/** What a page says inside each piece of marked content, by its id. */
async function marked(page: PDFPageProxy): Promise<{ all: string; within: Map<string, string> }> {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const within = new Map<string, string>();
	const open: (string | undefined)[] = [];
	let all = '';
	for (const item of items) {
		if ('str' in item) {
			all += item.str;
			for (const id of open) if (id) within.set(id, (within.get(id) ?? '') + item.str);
		} else if (item.type.startsWith('begin')) open.push(item.id);
		else open.pop();
	}
	return { all, within };
}

/** How many shapes a page draws inside each piece of marked content, by its id as the text names it. */
async function drawn(page: PDFPageProxy, ids: readonly string[]): Promise<Map<string, number>> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const shapes = new Map<string, number>();
	const open: (string | undefined)[] = [];
	fnArray.forEach((operator, i) => {
		if (operator === OPS.beginMarkedContentProps) {
			const mark = (argsArray[i] as [string, unknown])[1];
			open.push(ids.find((id) => id.endsWith(`_mc${String(mark)}`)));
		} else if (operator === OPS.beginMarkedContent) open.push(undefined);
		else if (operator === OPS.endMarkedContent) open.pop();
		else if (operator === OPS.constructPath) for (const id of open) if (id) shapes.set(id, (shapes.get(id) ?? 0) + 1);
	});
	return shapes;
}

/** The sheets of a tagged PDF, with the pictures that have a text alternative. */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
	const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
	const document = await task.promise;
	const sheets: Sheet[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { all, within } = await marked(page);
		const figures = figuresIn((await page.getStructTree()) as Tag).map(({ alt, children }) => ({
			alt: alt!,
			id: children?.find(({ type }) => type === 'content')?.id ?? ''
		}));
		const shapes = await drawn(
			page,
			figures.map(({ id }) => id)
		);
		const pictures = figures.map(({ alt, id }) => ({
			alt,
			words: bare(within.get(id) ?? ''),
			shapes: shapes.get(id) ?? 0
		}));
		sheets.push({ words: bare(all), pictures });
	}
	await task.destroy();
	return sheets;
}
