import config from '/work/main/tests/browser/playwright.config.ts';
export default { ...config, testDir: '/work/main/tests/browser', outputDir: '/tmp/search/results', projects: [{ name: 'preact', use: { dist: '/tmp/search/dist' } }, { name: 'react', use: { dist: '/tmp/search/dist-react' } }] };
