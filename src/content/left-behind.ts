/** What systems leave in every folder that somebody has opened. */
const BY_SYSTEMS = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i;

/** What editors leave while a file is open, or of what it was before: `~$derna.docx`, `#x.mdx#`, `x.mdx~`, and hidden files. */
const BY_EDITORS = /^(?:\.|~\$|#.*#$)|~$/;

/** Whether a file is one that systems leave in folders: nobody put it there. */
export const isLeftBySystem = (name: string) => BY_SYSTEMS.test(name);

/** Whether a file in content/ is none of the content: a system or an editor left it there. */
export const isLeftBehind = (name: string) => isLeftBySystem(name) || BY_EDITORS.test(name);
