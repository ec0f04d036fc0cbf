import { problem, type Problem } from './problem.ts';

const MEND = 'save the file as UTF-8 (in Windows Notepad: Save as, Encoding, UTF-8) and look at its 汉字 again';

function isText(bytes: Uint8Array): boolean {
	try {
		return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
	} catch {
		return false;
	}
}

/** The text that `bytes` are in UTF-8, or the problem that they are not, at the first line that cannot be read. */
export function decode(file: string, bytes: Uint8Array): string | Problem {
	if (isText(bytes)) return new TextDecoder('utf-8').decode(bytes);
	let [line, start] = [1, 0];
	// No character of UTF-8 has the byte of a line's end in it, so its lines can be read one by one.
	for (let end = bytes.indexOf(10); end >= 0 && isText(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
		line++;
		start = end + 1;
	}
	return problem({ file, line, column: 1 }, 'the file is not in UTF-8', MEND);
}
