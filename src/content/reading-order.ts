// The order in which a reader meets two nodes of a page, shadow roots included.

/** A node with the hosts it stands in, outermost first. */
function hostPath(node: Node): Node[] {
  const path: Node[] = [node];
  for (let root = node.getRootNode(); (root as ShadowRoot).host; root = path[0]!.getRootNode())
    path.unshift((root as ShadowRoot).host);
  return path;
}

/** Less than 0 when `a` comes first, more when `b` does; what stands in a host comes after the host itself. */
export function compareReadingOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  let position = a.compareDocumentPosition(b);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) {
    const pathA = hostPath(a);
    const pathB = hostPath(b);
    let depth = 0;
    while (pathA[depth] && pathA[depth] === pathB[depth]) depth += 1;
    const [nodeA, nodeB] = [pathA[depth], pathB[depth]];
    if (!nodeA || !nodeB) return pathA.length - pathB.length;
    position = nodeA.compareDocumentPosition(nodeB);
  }
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
