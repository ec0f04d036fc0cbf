import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true, precompress: true }),
		// The story works in a subfolder and from any object store: no path in it may start at the host's root.
		paths: { relative: true },
		// All of a page's sheets are smaller than what it costs a phone to ask for them.
		inlineStyleThreshold: 100_000,
		// Registered by hand where it is wanted: in a sandboxed embed even asking for it throws.
		serviceWorker: { register: false }
	},
	vitePlugin: {
		// A figure brings its style along, into the page and into every still that it is drawn in.
		dynamicCompileOptions: ({ filename }) => (filename.includes('/src/lib/figures/') ? { css: 'injected' } : undefined)
	}
};
