/** The folder of a language beside Chinese, which stands at the root of the site. */
export const match = (param: string): param is 'en' => param === 'en';
