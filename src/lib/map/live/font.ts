/** The family the style's `font-faces` declares; what it lacks is drawn with the reader's own serif. */
export const LABEL_FONT = ['Shifeng Serif', 'Songti SC', 'Noto Serif CJK SC', 'serif'];
