import type { Lang } from '#lib/schema/localized.ts';

/** What to do in one kind of place where stories are published. */
interface Advice {
	where: string;
	what: string;
}

/** The words of the page for editors who want the story in theirs. */
interface GuideWords {
	title: string;
	intro: string;
	back: string;
	choose: string;
	mode: string;
	modes: Record<'stepper' | 'stack' | 'scroll', { name: string; hint: string }>;
	language: string;
	part: string;
	whole: string;
	start: string;
	beginning: string;
	height: string;
	code: string;
	copy: string;
	copied: string;
	copyByHand: string;
	preview: string;
	/** In what the preview of a story that follows the host's scroll differs. */
	previewScroll: string;
	places: string;
	advice: readonly Advice[];
	terms: string;
	termsText: string;
}

const zh: GuideWords = {
	title: '把这个故事放进你的页面',
	intro: '选好样子，复制代码，贴进你的文章。嵌入的故事不做统计，不在读者的设备上存东西，也不拦你页面的滚动。',
	back: '回到故事',
	choose: '选样子',
	mode: '怎么放',
	modes: {
		stepper: { name: '一步一步', hint: '大小固定的框，读者按箭头，或者左右滑。哪里都能用，不用脚本。' },
		stack: { name: '全部摊开', hint: '文字和图一段接一段，高度跟着内容走。适合会自己调高度的系统。' },
		scroll: { name: '跟着页面滚动', hint: '读者滚你的页面，地图跟着走。要能放一行脚本。' }
	},
	language: '语言',
	part: '范围',
	whole: '整个故事',
	start: '从哪里开始',
	beginning: '开头',
	height: '高度（像素）',
	code: '代码',
	copy: '复制代码',
	copied: '代码已复制',
	copyByHand: '请自己选中代码复制。',
	preview: '预览',
	previewScroll: '这里在小框里自己滚动；放进你的页面，就跟着页面滚动。',
	places: '放到哪里，怎么做',
	advice: [
		{
			where: 'WordPress',
			what: '单独一行贴上故事的网址，会自动变成框。要别的样子，就加一个“自定义HTML”区块，贴代码。'
		},
		{ where: '不许放脚本的系统', what: '用“一步一步”。它只有一个iframe，不用脚本；高度填640左右，手机上也够。' },
		{
			where: '微信公众号',
			what: '公众号文章放不进框。用图片包里的长图，或者每步的竖图，图上已经有说明和来源；“阅读原文”填故事的网址。'
		},
		{ where: 'Apple News、MSN', what: '也不收框。用图片包里每步的图，把图片描述一起贴上，文末放故事的链接。' },
		{ where: '图片包在哪里', what: '在项目里运行npm run stills，图都在stills-kit文件夹里，打开其中的zh/index.html挑。' }
	],
	terms: '转载时',
	termsText: '请留着框里的来源和回到全篇的链接。文字和数据按CC BY 4.0使用；所引来源的权利属于各自的发布者。'
};

const en: GuideWords = {
	title: 'Put this story into your page',
	intro:
		'Choose how it looks, copy the code and paste it into your article. The embedded story counts nobody, stores nothing and leaves your page’s scrolling alone.',
	back: 'Back to the story',
	choose: 'Choose how it looks',
	mode: 'Layout',
	modes: {
		stepper: {
			name: 'Step by step',
			hint: 'A frame of a fixed size; readers press the arrows or swipe. Works everywhere, without a script.'
		},
		stack: {
			name: 'Unrolled',
			hint: 'Text and pictures one after the other, as tall as they are. For systems that fit the frame’s height.'
		},
		scroll: {
			name: 'Scrolled with your page',
			hint: 'Readers scroll your page and the map follows. Needs one line of script.'
		}
	},
	language: 'Language',
	part: 'Part',
	whole: 'the whole story',
	start: 'Start from',
	beginning: 'the beginning',
	height: 'Height (pixels)',
	code: 'Code',
	copy: 'Copy the code',
	copied: 'Code copied',
	copyByHand: 'Please select the code and copy it yourself.',
	preview: 'Preview',
	previewScroll: 'Here it scrolls by itself in a small frame; in your page it follows the page.',
	places: 'Where it goes, and how',
	advice: [
		{
			where: 'WordPress',
			what: 'Paste the story’s address on a line of its own and it turns into a frame. For anything else add a “Custom HTML” block and paste the code.'
		},
		{
			where: 'Systems without scripts',
			what: 'Take “Step by step”: a single iframe and no script. A height of about 640 suits phones too.'
		},
		{
			where: 'WeChat official accounts',
			what: 'Articles there cannot hold a frame. Use the long picture of the stills kit, or the upright picture of each step: words and sources are on them. Put the story’s address behind “Read more”.'
		},
		{
			where: 'Apple News, MSN',
			what: 'They do not accept frames either. Use the picture of each step with its description, and end with a link to the story.'
		},
		{
			where: 'Where the stills kit is',
			what: 'Run npm run stills in the project. The pictures go into the folder stills-kit: open its en/index.html to choose.'
		}
	],
	terms: 'If you publish it',
	termsText:
		'Please keep the sources in the frame and its link to the full story. Text and data are CC BY 4.0; the sources cited belong to their publishers.'
};

export const GUIDE: Record<Lang, GuideWords> = { zh, en };
