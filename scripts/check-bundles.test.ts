// The check of what ships can fail: each thing that must never be there is found, and its likes are let through.
import { describe, expect, it } from 'vitest';
import { bundleProblems, manifestProblems } from './check-bundles';

describe('a bundle', () => {
  it.each([
    ['fetch ("/x")', 'network'],
    ['new XMLHttpRequest', 'network'],
    ['new WebSocket(u)', 'network'],
    ['navigator.sendBeacon(u)', 'network'],
    ['new RTCPeerConnection', 'network'],
    ['import("https://x.example/y.js")', 'code from elsewhere'],
    ['eval("1")', 'text run as code'],
    ['new Function("return 1")', 'text run as code'],
    ['a.innerHTML=b', 'text parsed as HTML'],
    ['a.insertAdjacentHTML("x", b)', 'text parsed as HTML'],
    ['range.createContextualFragment(b)', 'text parsed as HTML'],
    ['console.log(1)', 'a log left in'],
  ])('with %s is refused: %s', (code, why) => {
    expect(bundleProblems('x.js', `;${code};`).join()).toContain(why);
  });

  it.each(['prefetch(x)', 'a.innerHTML==b', 'retrieval(x)', 'import("./own.js")', 'console.error(x)'])(
    'with %s passes',
    (code) => {
      expect(bundleProblems('x.js', `;${code};`)).toEqual([]);
    },
  );
});

describe('a manifest', () => {
  const good = {
    permissions: ['storage'],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'; base-uri 'none'",
    },
  };

  it('as ours passes', () => {
    expect(manifestProblems(good)).toEqual([]);
  });

  it.each([
    [{ ...good, permissions: ['storage', 'tabs'] }, 'asks for tabs'],
    [{ ...good, host_permissions: ['<all_urls>', 'file:///*'] }, 'asks for file:///*'],
    [{ ...good, web_accessible_resources: [{}] }, 'lets pages load files of ours'],
    [{ ...good, externally_connectable: {} }, 'lets pages send messages to us'],
    [{ ...good, content_security_policy: {} }, "its policy lacks connect-src 'none'"],
    [
      {
        ...good,
        content_security_policy: {
          extension_pages: `${good.content_security_policy.extension_pages}; img-src https://x.example`,
        },
      },
      'its policy allows img-src https://x.example',
    ],
  ])('%j is refused', (manifest, problem) => {
    expect(manifestProblems(manifest)).toContain(problem);
  });
});
