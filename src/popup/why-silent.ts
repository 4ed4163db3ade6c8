// Why a page shows no marks, as one of a closed list of reasons; silence-notice.tsx words them. Pure.
import type { FrameReport, SiteState } from '../shared';

/** What the browser lets the extension do in a tab. */
export type Access = 'granted' | 'site-withheld' | 'files-withheld';

/** A reason for no marks. */
export type Silence =
  | { readonly kind: 'browser-page' }
  | { readonly kind: 'store' }
  | Extract<SiteState, { kind: 'paused' | 'off-here' | 'off-page' }>
  | { readonly kind: 'site-withheld' }
  | { readonly kind: 'files-withheld' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'edited' }
  | { readonly kind: 'nothing-found' };

/** What is known of a tab when the question is asked. */
export interface TabKnowledge {
  readonly url: string;
  readonly state: SiteState;
  readonly access: Access;
  /** What its frames say; null where the browser lets no script in, undefined until they were asked. */
  readonly frames: readonly FrameReport[] | null | undefined;
}

/** The reason for no marks, or null where there are some. */
export function whySilent({ url, state, access, frames }: TabKnowledge): Silence | null {
  // Where a site is withheld the browser may keep its address to itself as well.
  if (url === '' && access !== 'granted') return { kind: access };
  if (state.kind === 'no-access') return { kind: state.reason };
  if (state.kind !== 'on') return state;
  if (access !== 'granted') return { kind: access };
  if (frames === undefined) return { kind: 'looking' };
  // Firefox shows PDFs in a page of its own that no extension may look into; the address is all there is to go by.
  if (frames === null) return { kind: /\.pdf(?:[?#]|$)/i.test(url) ? 'pdf' : 'refused' };
  const type = frames[0]?.contentType ?? '';
  if (type === 'application/pdf') return { kind: 'pdf' };
  if (/^(?:image|video|audio)\/(?!svg)/.test(type)) return { kind: 'no-text' };
  if (isLooking(frames)) return { kind: 'looking' };
  if (frames.some(({ report }) => report && report.mentions > 0)) return null;
  return { kind: frames.some(({ edited }) => edited) ? 'edited' : 'nothing-found' };
}

/** Whether frames without any marks so far may still come to have some. */
export function isLooking(frames: readonly FrameReport[]): boolean {
  const reports = frames.flatMap(({ report }) => report ?? []);
  if (reports.some(({ mentions }) => mentions > 0)) return false;
  // A frame without a report is one whose content script has only just been asked to start.
  return reports.length === 0 || reports.some(({ settled }) => !settled);
}
