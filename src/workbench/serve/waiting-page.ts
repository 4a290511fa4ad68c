const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A page with one sentence, shown while there is no other. With `again` it looks every second whether there is. */
export function waitingPage(sentence: string, again: boolean): string {
  const text = sentence.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
  return `<!doctype html>
<meta charset="utf-8" />
<meta name="color-scheme" content="light dark" />
${again ? '<meta http-equiv="refresh" content="1" />' : ""}
<title>Khối thi đua</title>
<body style="font: 16px/1.5 'Segoe UI', sans-serif; margin: 3rem; white-space: pre-wrap">${text}</body>
`;
}
