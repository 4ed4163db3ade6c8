// The content script: one small file in every frame. What it does is page-life.ts's; here it is only set going.
import { startPageLife } from './page-life';

// Fails only where the extension is gone before it began.
startPageLife().catch(() => undefined);
