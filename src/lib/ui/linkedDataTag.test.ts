import { expect, test } from 'vitest';
import { linkedDataTag } from './linkedDataTag.ts';

test.for(['</script><script>alert(1)</script>', '<!--<script>', '“石峰十年” & more', 'a\u2028b'])(
	'%s is data, whatever it looks like',
	(headline) => {
		const [, inner, rest] = linkedDataTag({ headline }).split(/<\/?script[^>]*>/i) as [string, string, string];
		expect(inner).not.toContain('<');
		expect(rest).toBe('');
		expect(JSON.parse(inner)).toEqual({ headline });
	}
);
