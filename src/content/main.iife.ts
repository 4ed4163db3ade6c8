// The content script: one small file in every frame. What it does is page-life.ts's; here it is only set going.
import { startPageLife } from './page-life';

startPageLife();
