/** A marker names a file and a region; the code block below it is cut from there. */
const marked = /<!-- (?<file>[\w./-]+)#(?<region>[\w-]+) -->\n```ts\n[\s\S]*?```/g;

/** The text between `// #region name` and `// #endregion` of a source, without common indentation. */
export function cutRegion(source: string, region: string): string {
  const match = new RegExp(`// #region ${region}\\n([\\s\\S]*?)[ \\t]*// #endregion`).exec(source);
  if (!match?.[1]) throw new Error(`There is no region ${region}.`);
  const lines = match[1].replace(/\s+$/, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}

/** The page with every marked block replaced by what its file says now. */
export function fillBlocks(page: string, read: (file: string) => string): string {
  return page.replaceAll(
    marked,
    (_block, file: string, region: string) =>
      `<!-- ${file}#${region} -->\n\`\`\`ts\n${cutRegion(read(file), region)}\n\`\`\``,
  );
}
