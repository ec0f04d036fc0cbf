/** Path of the story's heading font below the site's root; cut at build by the route of the same name. */
export const FONT = '/fonts/shifeng-serif.woff2';
