import { compile } from '@inlang/paraglide-js';

// The interface texts as functions. There is one language yet: its place in every text is known at build time, so that no text asks cookies and addresses for it.
await compile({ project: 'src/messages/project.inlang', outdir: 'src/messages/compiled', strategy: ['baseLocale'], experimentalStaticLocale: '"en"' });
