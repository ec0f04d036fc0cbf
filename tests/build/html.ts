/** What a tag says, by the names of its attributes. */
export type Tag = Readonly<Record<string, string>>;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text as it is read, with the entities of its HTML resolved. */
export function unescaped(html: string): string {
	return html.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Every tag of an element in a document, as far as its attributes are in double quotes, as Svelte writes them. */
export function tags(html: string, element: string): Tag[] {
	return [...html.matchAll(new RegExp(`<${element}\\b([^>]*)>`, 'g'))].map(([, attributes]) =>
		Object.fromEntries(
			[...attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)])
		)
	);
}
