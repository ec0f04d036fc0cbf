/** What pym.js reads as the height of its child, in px. */
export const pymHeight = (childId: string, height: number): string => `pymxPYMx${childId}xPYMxheightxPYMx${height}`;

/** Whether pym.js has told a child how wide it is or where it stands: it may want to know the height again. */
export const pymAsks = (text: string): boolean => /^pymxPYMx.+xPYMx(width|viewport-iframe-position)xPYMx/.test(text);
