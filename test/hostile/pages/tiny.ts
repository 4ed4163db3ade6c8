// The smallest files of each kind that a tab may show without being a page.

/** A grey pixel. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (unit) => unit.charCodeAt(0),
);

/** One page that says "OpenAI". */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 37>>stream
BT /F 24 Tf 40 100 Td (OpenAI) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;

/** Markup that is no HTML, styled so that no browser puts its tree viewer in front. */
export const XML =
  '<?xml version="1.0"?><?xml-stylesheet type="text/css" href="data:text/css,note{display:block}"?><notes><note>Microsoft has put money into OpenAI</note><note>Anthropic too?</note></notes>';

/** The same in HTML's XML form. */
export const XHTML =
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Fixture</title></head><body><p>Microsoft has put money into OpenAI</p></body></html>';

/** Text in a drawing. */
export const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><text x="20" y="80" font-size="20">Microsoft has put money into <tspan font-weight="bold">OpenAI</tspan></text></svg>';
