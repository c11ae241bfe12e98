// The text of a PDF as pdf.js gives it, the reader inside Firefox: node pdf_js.mjs FOLDER < in.pdf > out.txt
// FOLDER is where `npm install pdfjs-dist` was run.
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const place = resolve(process.argv[2], "node_modules/pdfjs-dist/legacy/build/pdf.mjs");
const { getDocument } = await import(pathToFileURL(place).href);
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const opened = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 }).promise;
for (let number = 1; number <= opened.numPages; number++) {
    const page = await opened.getPage(number);
    const { items } = await page.getTextContent();
    process.stdout.write(items.map((item) => (item.str ?? "") + (item.hasEOL ? "\n" : "")).join("") + "\n");
}
