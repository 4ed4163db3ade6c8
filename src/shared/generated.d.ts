// What the build writes, for the type checker before the first build.
declare module '*/generated/pack.json' {
  const data: unknown;
  export default data;
}
declare module '*/generated/kinds.json' {
  const data: unknown;
  export default data;
}
declare module '*/generated/gazetteer.json' {
  const data: unknown;
  export default data;
}
declare module '*/generated/tables.json' {
  const data: unknown;
  export default data;
}
declare module '*/generated/search.json' {
  const data: unknown;
  export default data;
}
declare module '*/generated/relevance.json' {
  const data: unknown;
  export default data;
}
declare module '*/generated/han.json' {
  const data: unknown;
  export default data;
}
declare module '*/generated/probe.json' {
  const data: unknown;
  export default data;
}
declare module '*/generated/edition.json' {
  const data: unknown;
  export default data;
}
