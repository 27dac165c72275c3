import { expect, it } from 'vitest';
import { cutRegion, fillBlocks } from './blocks.ts';

const source = 'import x;\n  // #region main\n  const a = 1;\n\n    use(a);\n  // #endregion\nrest();\n';

it('cuts a region without its indentation', () => {
  expect(cutRegion(source, 'main')).toBe('const a = 1;\n\n  use(a);');
});

it('replaces what stands below a marker and nothing else', () => {
  const page = '# Title\n<!-- a.ts#main -->\n```ts\nold\n```\n\n```ts\nkept\n```\n';

  expect(fillBlocks(page, () => source)).toBe(
    '# Title\n<!-- a.ts#main -->\n```ts\nconst a = 1;\n\n  use(a);\n```\n\n```ts\nkept\n```\n',
  );
});

it('refuses a marker whose region is gone', () => {
  expect(() => cutRegion(source, 'other')).toThrow('There is no region other.');
});
