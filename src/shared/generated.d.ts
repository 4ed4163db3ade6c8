// What the build writes, for the type checker before the first build.
declare module '*/generated/pack.json' {
  const pack: unknown;
  export default pack;
}
